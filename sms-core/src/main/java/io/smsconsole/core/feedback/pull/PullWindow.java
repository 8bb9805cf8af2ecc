package io.smsconsole.core.feedback.pull;

import java.time.Duration;
import java.time.Instant;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;

/**
 * The time that a pull by number asks about.
 *
 * @param from the beginning of its first second
 * @param to the end of its last second
 */
public record PullWindow(Instant from, Instant to) {

	/** How long receipts and replies can be pulled. */
	public static final Duration REACH = Duration.ofDays(7);

	/** Whoever asks for the whole reach is not refused because the call took a moment. */
	private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

	private static final String BEGIN = "BeginTime";

	private static final String END = "EndTime";

	private static final String OFFSET = "Offset";

	/** The end of the year 2099. */
	private static final long LATEST = 4102444799L;

	/**
	 * Reads a window.
	 * @param beginTime its first second, UNIX seconds, at most 7 days ago
	 * @param endTime its last second, which is included, UNIX seconds, or {@code null}
	 * for now
	 * @param offset 0
	 * @param now the present time
	 * @return the window
	 * @throws SmsException if something is missing or out of range
	 */
	public static PullWindow of(Long beginTime, Long endTime, Integer offset, Instant now) {
		long begin = Parameters.present(BEGIN, beginTime);
		if (begin < now.minus(REACH).minus(CLOCKS_APART).getEpochSecond() || begin > LATEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL, BEGIN, "pull.reach",
					REACH.toDays());
		}
		long end = (endTime != null) ? endTime : now.getEpochSecond();
		if (end < 0 || end > LATEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, END, "time.range");
		}
		if (begin > end) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_START_TIME, BEGIN, "time.order");
		}
		if (Parameters.present(OFFSET, offset) != 0) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, OFFSET, "pull.offset");
		}
		return new PullWindow(Instant.ofEpochSecond(begin), Instant.ofEpochSecond(end + 1));
	}

}
