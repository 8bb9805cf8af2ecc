package io.smsconsole.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.smsconsole.core.insight.statistics.DescribeLatencyStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeLatencyStatisticResponse;
import io.smsconsole.core.insight.statistics.LatencyActions;
import io.smsconsole.core.insight.statistics.LatencyPoint;
import io.smsconsole.core.insight.statistics.Quantiles;
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
		return new StatisticView(List.of(), this.trends.trend(query, PREFIX + "trend",
				List.of(this.trends.series(query, PREFIX + "accept", points, (point) -> point.accept().p95()),
						this.trends.series(query, PREFIX + "submit", points, (point) -> point.submit().p95()),
						this.trends.series(query, PREFIX + "receipt", points, (point) -> point.receipt().p95()))),
				List.of(), List.of(whole(query, answer), table(query, points)), empty(answer));
	}

	private static boolean empty(DescribeLatencyStatisticResponse answer) {
		return answer.accept().count() + answer.submit().count() + answer.receipt().count() == 0;
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
