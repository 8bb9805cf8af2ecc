package io.smsconsole.core.insight.count;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.insight.scope.Grain;

/**
 * Where a period is read: whole months by the month, whole days at either end of them by
 * the day, and what is left by the hour.
 *
 * @param from the beginning of the first hour
 * @param to the end of the last hour
 * @param stretches its parts
 */
record CountSpan(Instant from, Instant to, List<Stretch> stretches) {

	/**
	 * Parts a period.
	 * @param coarsest what is read in larger pieces than this can't be told apart again
	 */
	static CountSpan of(ZonedDateTime from, ZonedDateTime to, Grain coarsest) {
		List<Stretch> stretches = new ArrayList<>();
		part(from, to, coarsest, stretches);
		return new CountSpan(from.toInstant(), to.toInstant(), List.copyOf(stretches));
	}

	private static void part(ZonedDateTime from, ZonedDateTime to, Grain grain, List<Stretch> stretches) {
		if (!from.isBefore(to)) {
			return;
		}
		if (grain == Grain.HOUR) {
			stretches.add(Stretch.of(grain, from, to));
			return;
		}
		Grain finer = Grain.values()[grain.ordinal() - 1];
		ZonedDateTime first = grain.begin(from).isBefore(from) ? grain.next(from) : from;
		ZonedDateTime end = grain.begin(to);
		if (!first.isBefore(end)) {
			part(from, to, finer, stretches);
			return;
		}
		part(from, first, finer, stretches);
		stretches.add(Stretch.of(grain, first, end));
		part(end, to, finer, stretches);
	}

}
