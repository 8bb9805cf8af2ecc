package io.smsconsole.core.wire.simulator;

import java.time.Instant;
import java.util.Collection;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;

/**
 * What several actions ask of their parameters.
 */
final class Checks {

	static final int MAX_IDS = 100;

	private Checks() {
	}

	static <T> T given(T value, String parameter) {
		if (value == null || "".equals(value)) {
			throw refusal(ErrorCode.MISSING_PARAMETER, parameter);
		}
		return value;
	}

	static Region region(Integer international) {
		int wire = given(international, "International");
		check(wire == 0 || wire == 1, ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International");
		return Region.of(wire);
	}

	/**
	 * A parameter that is there for times to come and has to be 0 until then.
	 */
	static void zero(Integer value, String parameter) {
		ErrorCode code = "Limit".equals(parameter) ? ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL
				: ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL;
		check(given(value, parameter) == 0, code, parameter);
	}

	static int limit(Integer limit, int least, int most) {
		check(given(limit, "Limit") >= least && limit <= most, ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL,
				"Limit");
		return limit;
	}

	static void idCount(Collection<Long> ids, String parameter) {
		check(ids.size() <= MAX_IDS, ErrorCode.INVALID_PARAMETER_VALUE, parameter);
	}

	static Instant beginHour(String hour) {
		return Timestamps.hour(given(hour, "BeginTime"))
			.orElseThrow(() -> refusal(ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL, "BeginTime"));
	}

	/**
	 * Reads the last hour of a period.
	 * @return when the hour ends
	 */
	static Instant endHour(String hour, Instant begin) {
		Instant end = Timestamps.hour(given(hour, "EndTime"))
			.orElseThrow(() -> refusal(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime"));
		check(!end.isBefore(begin), ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime");
		return end.plus(Timestamps.HOURLY);
	}

	static void check(boolean fine, ErrorCode code, String parameter) {
		if (!fine) {
			throw refusal(code, parameter);
		}
	}

	static SmsException refusal(ErrorCode code, String parameter) {
		return new SmsException(code, parameter, null);
	}

}
