package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.core.insight.statistics.DescribeStatisticQueryRequest;
import io.smsconsole.core.insight.statistics.DescribeStatisticQueryResponse;
import io.smsconsole.core.insight.statistics.Figures;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.core.insight.statistics.StatisticPoint;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the overview: how much was sent.
 */
@Component
@Order(0)
class OverviewMaker implements ViewMaker {

	private final StatisticActions statistics;

	private final TrendMaker trends;

	OverviewMaker(StatisticActions statistics, TrendMaker trends) {
		this.statistics = statistics;
		this.trends = trends;
	}

	@Override
	public String name() {
		return "overview";
	}

	@Override
	public String action() {
		return "DescribeStatisticQuery";
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribeStatisticQueryResponse answer = this.statistics.query(new DescribeStatisticQueryRequest(
				query.international(), query.app(), query.sign(), query.template(), query.begin(), query.end()));
		List<StatisticPoint> points = answer.pointSet();
		return new StatisticView(SumFigures.of(answer.total(), answer.before()), this.trends.trend(query,
				List.of(this.trends.series(query, "statistics.requests", points, (point) -> point.figures().requests()),
						this.trends.series(query, "statistics.accepted", points, (point) -> point.figures().accepted()),
						this.trends
							.series(query, "statistics.delivered", points, (point) -> point.figures().delivered()))),
				List.of(),
				List.of(this.trends.table(query,
						List.of(Column.number("statistics.requests"), Column.number("statistics.accepted"),
								Column.number("statistics.fee"), Column.number("statistics.delivered"),
								Column.number("statistics.rate")),
						points, StatisticPoint::time, (point) -> cells(query, point))),
				answer.total().requests() == 0);
	}

	private static List<Cell> cells(ViewQuery query, StatisticPoint point) {
		Figures figures = point.figures();
		return List.of(Cell.count(figures.requests(), query.records(point.time())),
				Cell.count(figures.accepted(), query.records(point.time(), "state", "taken")),
				Cell.count(figures.fee(), null),
				Cell.count(figures.delivered(), query.records(point.time(), "state", "4")),
				Cell.share(figures.accepted(), figures.requests()));
	}

}
