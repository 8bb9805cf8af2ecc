package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.core.insight.statistics.ConversionFigures;
import io.smsconsole.core.insight.statistics.ConversionPoint;
import io.smsconsole.core.insight.statistics.DescribeConversionStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeConversionStatisticResponse;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;
import io.smsconsole.web.chart.Figure;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the view of conversions.
 */
@Component
@Order(4)
class ConversionMaker implements ViewMaker {

	private static final String ACCEPTED = "statistics.accepted";

	private static final String CONVERTED = "statistics.converted";

	private static final String RATE = "statistics.conversion-rate";

	private final StatisticActions statistics;

	private final TrendMaker trends;

	ConversionMaker(StatisticActions statistics, TrendMaker trends) {
		this.statistics = statistics;
		this.trends = trends;
	}

	@Override
	public String name() {
		return "conversion";
	}

	@Override
	public String action() {
		return "DescribeConversionStatistic";
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribeConversionStatisticResponse answer = this.statistics.conversions(new DescribeConversionStatisticRequest(
				query.international(), query.app(), query.sign(), query.template(), query.begin(), query.end()));
		List<ConversionPoint> points = answer.pointSet();
		return new StatisticView(figures(answer.total(), answer.before()),
				this.trends.trend(query,
						List.of(this.trends.series(query, ACCEPTED, points, (point) -> point.figures().accepted()),
								this.trends.series(query, CONVERTED, points, (point) -> point.figures().converted()))),
				List.of(),
				List.of(this.trends.table(query,
						List.of(Column.number(ACCEPTED), Column.number(CONVERTED), Column.number(RATE)), points,
						ConversionPoint::time, (point) -> cells(query, point))),
				answer.total().accepted() == 0);
	}

	private static List<Figure> figures(ConversionFigures now, ConversionFigures before) {
		return List.of(Figure.count("accepted", ACCEPTED, "circle-check", now.accepted(), before.accepted()),
				Figure.count("converted", CONVERTED, "target-arrow", now.converted(), before.converted()),
				Figure.share("conversion-rate", RATE, "percentage", Figure.ratio(now.converted(), now.accepted()),
						Figure.ratio(before.converted(), before.accepted())));
	}

	private static List<Cell> cells(ViewQuery query, ConversionPoint point) {
		ConversionFigures figures = point.figures();
		return List.of(Cell.count(figures.accepted(), query.records(point.time(), "state", "taken")),
				Cell.count(figures.converted(), query.records(point.time(), "converted", "true")),
				Cell.share(figures.converted(), figures.accepted()));
	}

}
