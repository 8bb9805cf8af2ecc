package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.scope.Grain;
import io.smsconsole.core.insight.scope.Period;

/**
 * Of which messages and of which time a view tells.
 *
 * @param scope which messages
 * @param whole the period that was asked for
 * @param elapsed as much of it as has passed
 * @param grain how finely it is told along time
 */
record View(CountScope scope, Period whole, Period elapsed, Grain grain) {

	/** The same hours in the period before. */
	Period before() {
		return this.elapsed.before(this.whole);
	}

	/**
	 * Adds counts up at the points of the period.
	 * @param counts the counts by time
	 * @param maker makes a point from its beginning in UNIX seconds and its counts
	 */
	<T> List<T> points(List<CountRow> counts, BiFunction<Long, List<CountRow>, T> maker) {
		Map<Instant, List<CountRow>> byPoint = new HashMap<>();
		counts.forEach((count) -> byPoint.computeIfAbsent(point(count), (point) -> new ArrayList<>()).add(count));
		List<T> points = new ArrayList<>();
		for (ZonedDateTime point = this.whole.from(); point
			.isBefore(this.elapsed.to()); point = this.grain.next(point)) {
			points.add(maker.apply(point.toEpochSecond(), byPoint.getOrDefault(point.toInstant(), List.of())));
		}
		return points;
	}

	/**
	 * The point that an hour belongs to.
	 * @return its beginning, UNIX seconds
	 */
	long point(Instant hour) {
		return this.whole.pointOf(hour, this.grain).toEpochSecond();
	}

	private Instant point(CountRow count) {
		Instant hour = (count.hour() != null) ? count.hour()
				: count.day().atStartOfDay(this.whole.from().getZone()).toInstant();
		return this.whole.pointOf(hour, this.grain).toInstant();
	}

}
