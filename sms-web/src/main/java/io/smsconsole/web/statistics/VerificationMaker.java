package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.core.insight.scope.Grain;
import io.smsconsole.core.insight.statistics.DescribeVerificationStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeVerificationStatisticResponse;
import io.smsconsole.core.insight.statistics.Figures;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.core.insight.statistics.VerificationPoint;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;
import io.smsconsole.web.chart.Figure;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the view of verification codes, beside the day before, or the month before in a
 * long period: codes that suddenly grow many are often somebody's misuse.
 */
@Component
@Order(5)
class VerificationMaker implements ViewMaker {

	private static final String CODES = "codes";

	private static final String TRUE = "true";

	private final StatisticActions statistics;

	private final TrendMaker trends;

	VerificationMaker(StatisticActions statistics, TrendMaker trends) {
		this.statistics = statistics;
		this.trends = trends;
	}

	@Override
	public String name() {
		return "verification";
	}

	@Override
	public String action() {
		return "DescribeVerificationStatistic";
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribeVerificationStatisticResponse answer = this.statistics
			.verifications(new DescribeVerificationStatisticRequest(query.international(), query.app(), query.sign(),
					query.template(), query.begin(), query.end()));
		List<VerificationPoint> points = answer.pointSet();
		String before = (query.period().grain() == Grain.MONTH) ? "statistics.month-before" : "statistics.day-before";
		return new StatisticView(SumFigures.of(answer.total(), answer.before()), this.trends.trend(query,
				List.of(this.trends.series(query, "statistics.requests", points, (point) -> point.figures().requests()),
						this.trends.series(query, before, points, (point) -> point.before().requests()))),
				List.of(),
				List.of(this.trends.table(query,
						List.of(Column.number("statistics.requests"), Column.number("statistics.accepted"),
								Column.number("statistics.rate"), Column.number(before),
								Column.number("statistics.growth")),
						points, VerificationPoint::time, (point) -> cells(query, point))),
				answer.total().requests() == 0 && answer.before().requests() == 0);
	}

	private static List<Cell> cells(ViewQuery query, VerificationPoint point) {
		Figures figures = point.figures();
		return List.of(Cell.count(figures.requests(), query.records(point.time(), CODES, TRUE)),
				Cell.count(figures.accepted(), query.records(point.time(), CODES, TRUE, "state", "taken")),
				Cell.share(figures.accepted(), figures.requests()), Cell.count(point.before().requests(), null),
				growth(figures.requests(), point.before().requests()));
	}

	private static Cell growth(long now, long before) {
		Double growth = Figure.ratio(now - before, before);
		return Cell.of((growth == null) ? "–" : (growth > 0) ? "+" + Figure.percent(growth) : Figure.percent(growth));
	}

}
