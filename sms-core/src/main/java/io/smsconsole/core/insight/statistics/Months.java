package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.insight.scope.Period;

/**
 * Adds up days to months.
 */
final class Months {

	private Months() {
	}

	static List<StatisticPoint> of(List<StatisticPoint> points, Period period) {
		ZoneId zone = period.from().getZone();
		Map<YearMonth, Figures> months = new TreeMap<>();
		points.forEach((point) -> months.merge(YearMonth.from(Instant.ofEpochSecond(point.time()).atZone(zone)),
				point.figures(), Figures::plus));
		return months.entrySet()
			.stream()
			.map((month) -> new StatisticPoint(month.getKey().atDay(1).atStartOfDay(zone).toEpochSecond(),
					month.getValue()))
			.toList();
	}

}
