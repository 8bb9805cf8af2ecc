package io.smsconsole.web.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
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

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns figures into what the view shows.
 */
@Component
class OverviewMaker {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

	private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final MessageSource messages;

	private final ZoneId zone;

	OverviewMaker(MessageSource messages, ZoneId zone) {
		this.messages = messages;
		this.zone = zone;
	}

	Overview make(PeriodChoice period, DescribeStatisticQueryResponse answer, Locale locale) {
		return new Overview(period, figures(answer.total(), answer.before()), chart(period, answer.pointSet(), locale),
				rows(period, answer.pointSet()));
	}

	private static List<Figure> figures(Figures now, Figures before) {
		return List.of(Figure.count("requests", "statistics.requests", "send", now.requests(), before.requests()),
				Figure.count("accepted", "statistics.accepted", "circle-check", now.accepted(), before.accepted()),
				Figure.count("fee", "statistics.fee", "receipt", now.fee(), before.fee()),
				Figure.share("rate", "statistics.rate", "percentage", Figure.ratio(now.accepted(), now.requests()),
						Figure.ratio(before.accepted(), before.requests())));
	}

	private Chart chart(PeriodChoice period, List<StatisticPoint> points, Locale locale) {
		List<ZonedDateTime> times = times(period);
		DateTimeFormatter label = period.oneDay() ? HOUR : DAY;
		DateTimeFormatter title = period.oneDay() ? FULL_HOUR : DateTimeFormatter.ISO_LOCAL_DATE;
		return new Chart(times.stream().map(label::format).toList(), times.stream().map(title::format).toList(),
				List.of(series("statistics.requests", points, Figures::requests, locale),
						series("statistics.accepted", points, Figures::accepted, locale),
						series("statistics.delivered", points, Figures::delivered, locale)));
	}

	/**
	 * All points of the period, those that are yet to come too, so that the scale does
	 * not grow.
	 */
	private List<ZonedDateTime> times(PeriodChoice period) {
		if (!period.oneDay()) {
			return period.from().datesUntil(period.to().plusDays(1)).map((day) -> day.atStartOfDay(this.zone)).toList();
		}
		List<ZonedDateTime> hours = new ArrayList<>();
		ZonedDateTime end = period.to().plusDays(1).atStartOfDay(this.zone);
		for (ZonedDateTime hour = period.from().atStartOfDay(this.zone); hour.isBefore(end); hour = hour.plusHours(1)) {
			hours.add(hour);
		}
		return hours;
	}

	private Chart.Series series(String label, List<StatisticPoint> points, ToLongFunction<Figures> value,
			Locale locale) {
		return new Chart.Series(this.messages.getMessage(label, null, locale),
				points.stream().map((point) -> value.applyAsLong(point.figures())).toList());
	}

	private List<Overview.Row> rows(PeriodChoice period, List<StatisticPoint> points) {
		DateTimeFormatter time = period.oneDay() ? FULL_HOUR : DateTimeFormatter.ISO_LOCAL_DATE;
		List<Overview.Row> rows = new ArrayList<>();
		for (StatisticPoint point : points) {
			Figures figures = point.figures();
			Double rate = Figure.ratio(figures.accepted(), figures.requests());
			rows.add(new Overview.Row(time.format(Instant.ofEpochSecond(point.time()).atZone(this.zone)),
					Figure.number(figures.requests()), Figure.number(figures.accepted()), Figure.number(figures.fee()),
					Figure.number(figures.delivered()), (rate != null) ? Figure.percent(rate) : "–"));
		}
		Collections.reverse(rows);
		return rows;
	}

}
