package io.smsconsole.core.insight.scope;

import java.time.Instant;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;

/**
 * A stretch of time to the second, as requests name it.
 *
 * @param from the beginning of the first second
 * @param to the end of the last second
 */
public record Seconds(Instant from, Instant to) {

	private static final String BEGIN = "BeginTime";

	private static final String END = "EndTime";

	/** The beginning of 2020, before which nothing was sent. */
	private static final long EARLIEST = 1577836800L;

	/** The end of the year 2099. */
	private static final long LATEST = 4102444799L;

	/**
	 * Reads a stretch of time.
	 * @param beginTime its first second, UNIX seconds
	 * @param endTime its last second, which is included, UNIX seconds
	 * @return the stretch
	 * @throws SmsException where a time is missing or none that this platform knows, or
	 * the end lies before the beginning
	 */
	public static Seconds of(Long beginTime, Long endTime) {
		Instant begin = time(BEGIN, beginTime, ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL);
		Instant end = time(END, endTime, ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL);
		if (end.isBefore(begin)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, END, "time.order");
		}
		return new Seconds(begin, end.plusSeconds(1));
	}

	private static Instant time(String parameter, Long seconds, ErrorCode code) {
		Parameters.present(parameter, seconds);
		if (seconds < EARLIEST || seconds > LATEST) {
			throw new SmsException(code, parameter, "time.range");
		}
		return Instant.ofEpochSecond(seconds);
	}

}
