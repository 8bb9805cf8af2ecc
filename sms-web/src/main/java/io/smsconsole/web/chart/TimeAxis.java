package io.smsconsole.web.chart;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Writes the points of a period: the hours of a day, or the days of a longer one; those
 * too that are yet to come, so that the scale does not grow while one looks.
 */
@Component
public class TimeAxis {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

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
		DateTimeFormatter label = period.oneDay() ? HOUR : DAY;
		List<ZonedDateTime> points = points(period);
		return new Chart(points.stream().map(label::format).toList(),
				points.stream().map(full(period)::format).toList(), series);
	}

	/**
	 * Writes a point in full.
	 * @param period the period that it is in
	 * @param seconds its beginning, UNIX seconds
	 * @return such as {@code 2026-03-01 08:00}, or {@code 2026-03-01}
	 */
	public String title(PeriodChoice period, long seconds) {
		return full(period).format(Instant.ofEpochSecond(seconds).atZone(this.zone));
	}

	private static DateTimeFormatter full(PeriodChoice period) {
		return period.oneDay() ? FULL_HOUR : FULL_DAY;
	}

	private List<ZonedDateTime> points(PeriodChoice period) {
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

}
