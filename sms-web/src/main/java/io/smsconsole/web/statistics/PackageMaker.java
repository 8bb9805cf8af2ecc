package io.smsconsole.web.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.statistics.Consumption;
import io.smsconsole.core.insight.statistics.ConsumptionPoint;
import io.smsconsole.core.insight.statistics.Cost;
import io.smsconsole.core.insight.statistics.DescribePackageConsumptionRequest;
import io.smsconsole.core.insight.statistics.DescribePackageConsumptionResponse;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.DataTable;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;
import io.smsconsole.web.chart.Figure;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the view of what packages are used for: segments, and abroad the money that they
 * cost.
 */
@Component
@Order(6)
class PackageMaker implements ViewMaker {

	private static final String TAKEN = "statistics.taken";

	private static final String GIVEN_BACK = "statistics.given-back";

	private static final String NET = "statistics.net";

	private static final String YUAN_TAKEN = "statistics.yuan.taken";

	private static final String YUAN_GIVEN_BACK = "statistics.yuan.given-back";

	private static final String YUAN_NET = "statistics.yuan.net";

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
		return Set.of(Region.values());
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribePackageConsumptionResponse answer = this.statistics.packages(new DescribePackageConsumptionRequest(
				query.international(), query.app(), query.sign(), query.template(), query.begin(), query.end()));
		List<ConsumptionPoint> points = answer.pointSet();
		boolean money = query.international() == Region.INTERNATIONAL.wire();
		return new StatisticView(
				money ? cards(answer.total().cost(), answer.before().cost()) : cards(answer.total(), answer.before()),
				this.trends.trend(query,
						List.of(money ? costs(query, points)
								: this.trends.series(query, NET, points, (point) -> point.consumption().net()))),
				List.of(), List.of(table(query, points, money)), answer.total().taken() == 0);
	}

	private static List<Figure> cards(Consumption now, Consumption before) {
		return List.of(Figure.count("taken", TAKEN, "receipt", now.taken(), before.taken()),
				Figure.count("given-back", GIVEN_BACK, "receipt-refund", now.givenBack(), before.givenBack()),
				Figure.count("net", NET, "packages", now.net(), before.net()));
	}

	private static List<Figure> cards(Cost now, Cost before) {
		return List.of(money("taken", YUAN_TAKEN, "receipt", now.taken(), before.taken()),
				money("given-back", YUAN_GIVEN_BACK, "receipt-refund", now.givenBack(), before.givenBack()),
				money("net", YUAN_NET, "packages", now.net(), before.net()));
	}

	private static Figure money(String id, String label, String icon, String now, String before) {
		return Figure.money(id, label, icon, new BigDecimal(now), new BigDecimal(before));
	}

	private Chart.Series costs(ViewQuery query, List<ConsumptionPoint> points) {
		return new Chart.Series(this.trends.text(query, YUAN_NET),
				points.stream().map((point) -> new BigDecimal(point.consumption().cost().net())).toList());
	}

	private DataTable table(ViewQuery query, List<ConsumptionPoint> points, boolean money) {
		List<Column> columns = new ArrayList<>(
				List.of(Column.number(TAKEN), Column.number(GIVEN_BACK), Column.number(NET)));
		if (money) {
			columns.addAll(List.of(Column.number(YUAN_TAKEN), Column.number(YUAN_GIVEN_BACK), Column.number(YUAN_NET)));
		}
		return this.trends.table(query, columns, points, ConsumptionPoint::time,
				(point) -> cells(point.consumption(), money));
	}

	private static List<Cell> cells(Consumption consumption, boolean money) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.count(consumption.taken(), null),
				Cell.count(consumption.givenBack(), null), Cell.count(consumption.net(), null)));
		if (money) {
			Cost cost = consumption.cost();
			Stream.of(cost.taken(), cost.givenBack(), cost.net())
				.map(BigDecimal::new)
				.map(Cell::money)
				.forEach(cells::add);
		}
		return cells;
	}

}
