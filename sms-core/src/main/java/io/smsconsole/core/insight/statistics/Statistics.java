package io.smsconsole.core.insight.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.scope.Period;

import org.springframework.stereotype.Service;

/**
 * Adds up the hourly counts for a view.
 */
@Service
class Statistics {

	private final StatisticMapper mapper;

	private final Clock clock;

	Statistics(StatisticMapper mapper, Clock clock) {
		this.mapper = mapper;
		this.clock = clock;
	}

	DescribeStatisticQueryResponse query(Region region, List<Long> apps, Period whole) {
		Period elapsed = whole.until(this.clock.instant());
		List<HourFigures> hours = hours(region, apps, elapsed);
		List<HourFigures> before = hours(region, apps, elapsed.before(whole));
		return new DescribeStatisticQueryResponse(sum(hours), sum(before), points(whole, elapsed, hours));
	}

	private List<HourFigures> hours(Region region, List<Long> apps, Period period) {
		return this.mapper.byHour(region, apps, period.from().toInstant(), period.to().toInstant());
	}

	private static Figures sum(List<HourFigures> hours) {
		return hours.stream().map(HourFigures::figures).reduce(Figures.NONE, Figures::plus);
	}

	private static List<StatisticPoint> points(Period whole, Period elapsed, List<HourFigures> hours) {
		Map<Instant, Figures> byPoint = new HashMap<>();
		hours.forEach((hour) -> byPoint.merge(whole.pointOf(hour.hour()).toInstant(), hour.figures(), Figures::plus));
		List<StatisticPoint> points = new ArrayList<>();
		for (ZonedDateTime point = whole.from(); point.isBefore(elapsed.to()); point = whole.next(point)) {
			points
				.add(new StatisticPoint(point.toEpochSecond(), byPoint.getOrDefault(point.toInstant(), Figures.NONE)));
		}
		return points;
	}

}
