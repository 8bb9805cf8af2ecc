package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.core.insight.statistics.ClickActions;
import io.smsconsole.core.insight.statistics.ClickFigures;
import io.smsconsole.core.insight.statistics.ClickPoint;
import io.smsconsole.core.insight.statistics.DescribeShortLinkStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeShortLinkStatisticResponse;
import io.smsconsole.core.insight.statistics.LinkClicks;
import io.smsconsole.web.chart.DataTable;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the view of clicks on short links.
 */
@Component
@Order(8)
class ClickMaker implements ViewMaker {

	private static final String PEOPLE = "shortlink.people";

	private static final String CLICKS = "shortlink.clicks";

	private static final String BOTS = "shortlink.bots";

	private final ClickActions clicks;

	private final TrendMaker trends;

	ClickMaker(ClickActions clicks, TrendMaker trends) {
		this.clicks = clicks;
		this.trends = trends;
	}

	@Override
	public String name() {
		return "clicks";
	}

	@Override
	public String action() {
		return "DescribeShortLinkStatistic";
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribeShortLinkStatisticResponse answer = this.clicks.statistic(new DescribeShortLinkStatisticRequest(
				query.international(), query.app(), query.template(), query.search(), query.begin(), query.end()));
		List<ClickPoint> points = answer.pointSet();
		DataTable links = new DataTable("link-table", "shortlink.title",
				List.of(Column.text("shortlink.name"), Column.text("shortlink.url"), Column.text("shortlink.template"),
						Column.number("shortlink.recipients"), Column.number(PEOPLE), Column.number("shortlink.rate"),
						Column.number(CLICKS), Column.number(BOTS), Column.text("shortlink.target"),
						Column.text("shortlink.content")),
				answer.linkSet().stream().map(ClickMaker::cells).toList());
		return new StatisticView(ClickSums.of(answer.total(), answer.before()),
				this.trends.trend(query,
						List.of(this.trends.series(query, CLICKS, points, ClickPoint::clicks),
								this.trends.series(query, PEOPLE, points, ClickPoint::people))),
				List.of(),
				List.of(links,
						this.trends.table(query,
								List.of(Column.number(PEOPLE), Column.number(CLICKS), Column.number(BOTS)), points,
								ClickPoint::time, (point) -> List.of(Cell.count(point.people(), null),
										Cell.count(point.clicks(), null), Cell.count(point.bots(), null)))),
				answer.linkSet().isEmpty());
	}

	private static List<Cell> cells(LinkClicks link) {
		ClickFigures figures = link.figures();
		return List.of(Cell.of(link.linkName()), Cell.of(link.shortUrl()),
				Cell.of(link.templateId() + " " + link.templateName()), Cell.count(figures.recipients(), null),
				Cell.count(figures.people(), "/console/short-links/" + link.linkId()),
				Cell.share(figures.people(), figures.recipients()), Cell.count(figures.clicks(), null),
				Cell.count(figures.bots(), null), Cell.of(link.targetUrl()), Cell.of(link.templateContent()));
	}

}
