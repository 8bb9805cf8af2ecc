package io.smsconsole.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.statistics.DescribeStatisticQueryRequest;
import io.smsconsole.core.insight.statistics.DescribeStatisticQueryResponse;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.core.insight.statistics.StatisticPoint;
import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.Figure;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;
import io.smsconsole.web.chart.TimeAxis;
import io.smsconsole.web.statistics.SumFigures;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Asks what was sent today, and writes it for the start page.
 */
@Component
class TodayMaker {

	private final StatisticActions statistics;

	private final TimeAxis axis;

	private final MessageSource messages;

	private final Clock clock;

	private final ZoneId zone;

	TodayMaker(StatisticActions statistics, TimeAxis axis, MessageSource messages, Clock clock, ZoneId zone) {
		this.statistics = statistics;
		this.axis = axis;
		this.messages = messages;
		this.clock = clock;
		this.zone = zone;
	}

	Today make(Locale locale) {
		LocalDate day = LocalDate.now(this.clock.withZone(this.zone));
		PeriodChoice today = PeriodChoice.of(null, null, null, PeriodName.TODAY, day);
		DescribeStatisticQueryResponse mainland = query(Region.MAINLAND, today);
		DescribeStatisticQueryResponse international = query(Region.INTERNATIONAL, today);
		Chart chart = this.axis.chart(today, List.of(series("statistics.mainland", mainland, locale),
				series("statistics.international", international, locale)));
		return new Today(SumFigures.of(mainland.total().plus(international.total()),
				mainland.before().plus(international.before())), chart, rows(today, mainland, international));
	}

	/**
	 * Whether anything was sent in the last 30 days.
	 */
	boolean anythingSent() {
		LocalDate day = LocalDate.now(this.clock.withZone(this.zone));
		PeriodChoice month = PeriodChoice.of(null, null, null, PeriodName.MONTH, day);
		return query(Region.MAINLAND, month).total().requests() > 0
				|| query(Region.INTERNATIONAL, month).total().requests() > 0;
	}

	private DescribeStatisticQueryResponse query(Region region, PeriodChoice period) {
		return this.statistics.query(new DescribeStatisticQueryRequest(region.wire(), null, period.beginTime(this.zone),
				period.endTime(this.zone)));
	}

	private Chart.Series series(String label, DescribeStatisticQueryResponse answer, Locale locale) {
		return new Chart.Series(this.messages.getMessage(label, null, locale),
				answer.pointSet().stream().map((point) -> point.figures().requests()).toList());
	}

	private List<Today.Row> rows(PeriodChoice today, DescribeStatisticQueryResponse mainland,
			DescribeStatisticQueryResponse international) {
		List<Today.Row> rows = new ArrayList<>();
		int hours = Math.min(mainland.pointSet().size(), international.pointSet().size());
		for (int hour = 0; hour < hours; hour++) {
			StatisticPoint point = mainland.pointSet().get(hour);
			rows.add(new Today.Row(this.axis.title(today, point.time()), Figure.number(point.figures().requests()),
					Figure.number(international.pointSet().get(hour).figures().requests())));
		}
		Collections.reverse(rows);
		return rows;
	}

}
