package io.smsconsole.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.smsconsole.core.insight.statistics.DescribeLatencyStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeLatencyStatisticResponse;
import io.smsconsole.core.insight.statistics.LatencyActions;
import io.smsconsole.core.insight.statistics.LatencyPoint;
import io.smsconsole.core.insight.statistics.Quantiles;
import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.DataTable;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the view of how long messages take.
 */
@Component
@Order(7)
class LatencyMaker implements ViewMaker {

	private static final String PREFIX = "statistics.latency.";

	private static final List<String> STAGES = List.of("accept", "submit", "receipt");

	private final LatencyActions latency;

	private final TrendMaker trends;

	LatencyMaker(LatencyActions latency, TrendMaker trends) {
		this.latency = latency;
		this.trends = trends;
	}

	@Override
	public String name() {
		return "latency";
	}

	@Override
	public String action() {
		return "DescribeLatencyStatistic";
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribeLatencyStatisticResponse answer = this.latency.latency(
				new DescribeLatencyStatisticRequest(query.international(), query.app(), query.begin(), query.end()));
		List<LatencyPoint> points = answer.pointSet();
		return new StatisticView(List.of(),
				this.trends.trend(query, PREFIX + "trend",
						List.of(line(query, "accept", points, LatencyPoint::accept),
								line(query, "submit", points, LatencyPoint::submit),
								line(query, "receipt", points, LatencyPoint::receipt))),
				List.of(), List.of(whole(query, answer), table(query, points)), empty(answer));
	}

	private static boolean empty(DescribeLatencyStatisticResponse answer) {
		return answer.accept().count() + answer.submit().count() + answer.receipt().count() == 0;
	}

	/** A time without a message is a gap, as it would look like no time at all. */
	private Chart.Series line(ViewQuery query, String stage, List<LatencyPoint> points,
			Function<LatencyPoint, Quantiles> times) {
		return new Chart.Series(this.trends.text(query, PREFIX + stage),
				points.stream().map(times).map((each) -> (each.count() == 0) ? null : each.p95()).toList());
	}

	private DataTable whole(ViewQuery query, DescribeLatencyStatisticResponse answer) {
		List<Function<DescribeLatencyStatisticResponse, Quantiles>> stages = List.of(
				DescribeLatencyStatisticResponse::accept, DescribeLatencyStatisticResponse::submit,
				DescribeLatencyStatisticResponse::receipt);
		List<List<Cell>> rows = new ArrayList<>();
		for (int stage = 0; stage < STAGES.size(); stage++) {
			Quantiles times = stages.get(stage).apply(answer);
			rows.add(List.of(Cell.of(this.trends.text(query, PREFIX + STAGES.get(stage))),
					Cell.count(times.count(), null), millis(times, times.p50()), millis(times, times.p95()),
					millis(times, times.p99())));
		}
		return new DataTable("stage-table", PREFIX + "stages",
				List.of(Column.text(PREFIX + "stage"), Column.number(PREFIX + "measured"),
						Column.number(PREFIX + "p50"), Column.number(PREFIX + "p95"), Column.number(PREFIX + "p99")),
				rows);
	}

	private DataTable table(ViewQuery query, List<LatencyPoint> points) {
		List<Column> columns = STAGES.stream()
			.flatMap((stage) -> List.of("p50", "p95", "p99")
				.stream()
				.map((quantile) -> Column.number(PREFIX + stage + "." + quantile)))
			.toList();
		return this.trends.table(query, columns, points, LatencyPoint::time, (point) -> {
			List<Cell> cells = new ArrayList<>();
			for (Quantiles times : List.of(point.accept(), point.submit(), point.receipt())) {
				cells.addAll(
						List.of(millis(times, times.p50()), millis(times, times.p95()), millis(times, times.p99())));
			}
			return cells;
		});
	}

	/** Without a message there is no time. */
	private static Cell millis(Quantiles times, long millis) {
		return (times.count() == 0) ? Cell.of("–") : Cell.count(millis, null);
	}

}
