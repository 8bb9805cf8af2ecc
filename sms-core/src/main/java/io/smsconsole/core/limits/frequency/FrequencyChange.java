package io.smsconsole.core.limits.frequency;

import java.time.Duration;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;

/**
 * Limits that are to be changed, each of them {@code null} where it stays.
 *
 * @param thirtySecond within 30 seconds
 * @param oneHour within an hour
 * @param oneDay on a natural day
 * @param sameContent of the same content
 * @param sameContentSeconds how long the same content is counted
 */
record FrequencyChange(Integer thirtySecond, Integer oneHour, Integer oneDay, Integer sameContent,
		Integer sameContentSeconds) {

	static final int LONGEST_SECONDS = (int) Duration.ofDays(1).toSeconds();

	private static final String ONE_DAY = "OneDayLimit";

	private static final String SECONDS = "SameContentSeconds";

	static FrequencyChange of(ModifyFreqRuleRequest request) {
		return new FrequencyChange(request.thirtySecondLimit(), request.oneHourLimit(), request.oneDayLimit(),
				request.sameContentLimit(), request.sameContentSeconds());
	}

	/**
	 * What comes of the change.
	 * @throws SmsException if a limit is beyond its bounds
	 */
	FrequencyLimits applied(FrequencyLimits before, FrequencyBounds bounds) {
		return applied(before, bounds, Problems.first());
	}

	FrequencyLimits applied(FrequencyLimits before, FrequencyBounds bounds, Problems problems) {
		Integer same = problems.check(() -> limit("SameContentLimit", orElse(this.sameContent, before.sameContent()),
				FrequencyBounds.HIGHEST));
		Integer half = problems.check(() -> limit("ThirtySecondLimit", orElse(this.thirtySecond, before.thirtySecond()),
				bounds.thirtySecond()));
		Integer hour = problems
			.check(() -> limit("OneHourLimit", orElse(this.oneHour, before.oneHour()), bounds.oneHour()));
		Integer day = problems.check(() -> day(orElse(this.oneDay, before.oneDay()), bounds));
		Integer seconds = problems
			.check(() -> seconds(orElse(this.sameContentSeconds, before.sameContentSeconds()), same));
		return problems.list().isEmpty() ? new FrequencyLimits(half, hour, day, same, seconds) : before;
	}

	private static int day(int value, FrequencyBounds bounds) {
		if (value == 0 && bounds.dayNeeded()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, ONE_DAY, "frequency.day-needed", bounds.oneDay());
		}
		return limit(ONE_DAY, value, bounds.oneDay());
	}

	private static int seconds(int value, Integer sameContent) {
		int least = (sameContent != null && sameContent > 0) ? 1 : 0;
		if (value < least || value > LONGEST_SECONDS) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, SECONDS, "frequency.seconds", LONGEST_SECONDS);
		}
		return value;
	}

	private static int limit(String parameter, int value, int highest) {
		if (value < 0 || value > highest) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "frequency.limit", highest);
		}
		return value;
	}

	private static int orElse(Integer value, int before) {
		return (value != null) ? value : before;
	}

}
