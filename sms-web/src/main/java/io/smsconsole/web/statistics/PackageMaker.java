package io.smsconsole.web.statistics;

import java.util.List;
import java.util.Set;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.statistics.Consumption;
import io.smsconsole.core.insight.statistics.ConsumptionPoint;
import io.smsconsole.core.insight.statistics.DescribePackageConsumptionRequest;
import io.smsconsole.core.insight.statistics.DescribePackageConsumptionResponse;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;
import io.smsconsole.web.chart.Figure;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the view of what packages are used for. Abroad a package holds money, and without
 * a price list nobody knows how much of it a message costs.
 */
@Component
@Order(6)
class PackageMaker implements ViewMaker {

	private static final String TAKEN = "statistics.taken";

	private static final String GIVEN_BACK = "statistics.given-back";

	private static final String NET = "statistics.net";

	private final StatisticActions statistics;

	private final TrendMaker trends;

	PackageMaker(StatisticActions statistics, TrendMaker trends) {
		this.statistics = statistics;
		this.trends = trends;
	}

	@Override
	public String name() {
		return "packages";
	}

	@Override
	public String action() {
		return "DescribePackageConsumption";
	}

	@Override
	public Set<Region> regions() {
		return Set.of(Region.MAINLAND);
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribePackageConsumptionResponse answer = this.statistics.packages(new DescribePackageConsumptionRequest(
				query.international(), query.app(), query.sign(), query.template(), query.begin(), query.end()));
		List<ConsumptionPoint> points = answer.pointSet();
		Consumption now = answer.total();
		Consumption before = answer.before();
		return new StatisticView(
				List.of(Figure.count("taken", TAKEN, "receipt", now.taken(), before.taken()),
						Figure.count("given-back", GIVEN_BACK, "receipt-refund", now.givenBack(), before.givenBack()),
						Figure.count("net", NET, "packages", now.net(), before.net())),
				this.trends.trend(query,
						List.of(this.trends.series(query, NET, points, (point) -> point.consumption().net()))),
				List.of(),
				List.of(this.trends.table(query,
						List.of(Column.number(TAKEN), Column.number(GIVEN_BACK), Column.number(NET)), points,
						ConsumptionPoint::time, (point) -> cells(point.consumption()))),
				now.taken() == 0);
	}

	private static List<Cell> cells(Consumption consumption) {
		return List.of(Cell.count(consumption.taken(), null), Cell.count(consumption.givenBack(), null),
				Cell.count(consumption.net(), null));
	}

}
