package io.smsconsole.web.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

import io.smsconsole.core.insight.statistics.DescribeStatisticQueryResponse;
import io.smsconsole.core.insight.statistics.Figures;
import io.smsconsole.core.insight.statistics.StatisticPoint;
import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.Figure;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.TimeAxis;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns figures into what the view shows.
 */
@Component
class OverviewMaker {

	private final MessageSource messages;

	private final TimeAxis axis;

	OverviewMaker(MessageSource messages, TimeAxis axis) {
		this.messages = messages;
		this.axis = axis;
	}

	Overview make(PeriodChoice period, DescribeStatisticQueryResponse answer, Locale locale) {
		return new Overview(period, SumFigures.of(answer.total(), answer.before()),
				this.axis.chart(period, series(answer.pointSet(), locale)), rows(period, answer.pointSet()));
	}

	private List<Chart.Series> series(List<StatisticPoint> points, Locale locale) {
		return List.of(series("statistics.requests", points, Figures::requests, locale),
				series("statistics.accepted", points, Figures::accepted, locale),
				series("statistics.delivered", points, Figures::delivered, locale));
	}

	private Chart.Series series(String label, List<StatisticPoint> points, ToLongFunction<Figures> value,
			Locale locale) {
		return new Chart.Series(this.messages.getMessage(label, null, locale),
				points.stream().map((point) -> value.applyAsLong(point.figures())).toList());
	}

	private List<Overview.Row> rows(PeriodChoice period, List<StatisticPoint> points) {
		List<Overview.Row> rows = new ArrayList<>();
		for (StatisticPoint point : points) {
			Figures figures = point.figures();
			Double rate = Figure.ratio(figures.accepted(), figures.requests());
			rows.add(new Overview.Row(this.axis.title(period, point.time()), Figure.number(figures.requests()),
					Figure.number(figures.accepted()), Figure.number(figures.fee()), Figure.number(figures.delivered()),
					(rate != null) ? Figure.percent(rate) : "–"));
		}
		Collections.reverse(rows);
		return rows;
	}

}
