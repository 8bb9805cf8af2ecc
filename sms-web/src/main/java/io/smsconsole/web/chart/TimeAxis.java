package io.smsconsole.web.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Writes the points of a period: the hours of a day, the days of a longer one, or the
 * months of a very long one; those too that are yet to come, so that the scale does not
 * grow while one looks.
 */
@Component
public class TimeAxis {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

	private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ISO_LOCAL_DATE;

	private final ZoneId zone;

	TimeAxis(ZoneId zone) {
		this.zone = zone;
	}

	/**
	 * Makes a chart over a period.
	 * @param period the period
	 * @param series its lines
	 * @return the chart
	 */
	public Chart chart(PeriodChoice period, List<Chart.Series> series) {
		DateTimeFormatter label = switch (period.grain()) {
			case HOUR -> HOUR;
			case DAY -> DAY;
			case MONTH -> MONTH;
		};
		List<ZonedDateTime> points = points(period);
		return new Chart(points.stream().map(label::format).toList(),
				points.stream().map((point) -> title(period, point)).toList(), series);
	}

	/**
	 * Writes a point in full.
	 * @param period the period that it is in
	 * @param seconds its beginning, UNIX seconds
	 * @return such as {@code 2026-03-01 08:00}, {@code 2026-03-01} or {@code 2026-03},
	 * and {@code 2026-03 (01–15)} where the period has a part of the month only
	 */
	public String title(PeriodChoice period, long seconds) {
		return title(period, Instant.ofEpochSecond(seconds).atZone(this.zone));
	}

	private static String title(PeriodChoice period, ZonedDateTime point) {
		return switch (period.grain()) {
			case HOUR -> FULL_HOUR.format(point);
			case DAY -> FULL_DAY.format(point);
			case MONTH -> month(period, point.toLocalDate());
		};
	}

	private static String month(PeriodChoice period, LocalDate first) {
		LocalDate last = period.lastOf(first);
		boolean whole = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
		return whole ? MONTH.format(first)
				: "%s (%02d–%02d)".formatted(MONTH.format(first), first.getDayOfMonth(), last.getDayOfMonth());
	}

	private List<ZonedDateTime> points(PeriodChoice period) {
		List<ZonedDateTime> points = new ArrayList<>();
		ZonedDateTime end = period.to().plusDays(1).atStartOfDay(this.zone);
		for (ZonedDateTime point = period.from().atStartOfDay(this.zone); point
			.isBefore(end); point = period.grain().next(point)) {
			points.add(point);
		}
		return points;
	}

}
