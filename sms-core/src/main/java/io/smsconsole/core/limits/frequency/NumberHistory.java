package io.smsconsole.core.limits.frequency;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;

/**
 * What one application has sent to one number, as far as limits look back. A message
 * counts from its moment on until a window's length later; one that another node, whose
 * clock is ahead, has sent in the future counts already.
 */
final class NumberHistory {

	private static final Duration HALF_MINUTE = Duration.ofSeconds(30);

	private final List<Sent> recent;

	private long day;

	private int messages;

	private boolean changed;

	NumberHistory(long day, int messages, List<Sent> recent) {
		// before its first message a row has the day on which it was locked
		this.day = (messages > 0) ? day : 0;
		this.messages = messages;
		this.recent = new ArrayList<>(recent);
	}

	/**
	 * Tells which limit speaks against one more message, in the order in which refusals
	 * are told.
	 * @return the code, or {@code null}
	 */
	ErrorCode refusal(FrequencyLimits limits, Instant now, ZoneId zone, long content) {
		if (limits.sameContent() > 0 && sameContent(limits, now, content) >= limits.sameContent()) {
			return ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT;
		}
		if (limits.thirtySecond() > 0 && within(HALF_MINUTE, now) >= limits.thirtySecond()) {
			return ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT;
		}
		if (limits.oneHour() > 0 && within(FrequencyLimits.HOUR, now) >= limits.oneHour()) {
			return ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT;
		}
		if (limits.oneDay() > 0 && onDay(day(now, zone)) >= limits.oneDay()) {
			return ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT;
		}
		return null;
	}

	/**
	 * Counts a message, and forgets those that no window reaches any more.
	 */
	void add(FrequencyLimits limits, Instant now, ZoneId zone, long content) {
		long today = day(now, zone);
		this.messages = onDay(today) + 1;
		this.day = Math.max(this.day, today);
		long oldest = now.minus(limits.memory()).toEpochMilli();
		this.recent.removeIf((sent) -> sent.millis() <= oldest);
		this.recent.add(new Sent(now.toEpochMilli(), content));
		this.changed = true;
	}

	long day() {
		return this.day;
	}

	int messages() {
		return this.messages;
	}

	List<Sent> recent() {
		return this.recent;
	}

	boolean changed() {
		return this.changed;
	}

	/** A day that another node has begun already is not turned back. */
	private int onDay(long today) {
		return (today <= this.day) ? this.messages : 0;
	}

	private long within(Duration window, Instant now) {
		long oldest = now.minus(window).toEpochMilli();
		return this.recent.stream().filter((sent) -> sent.millis() > oldest).count();
	}

	private long sameContent(FrequencyLimits limits, Instant now, long content) {
		long oldest = now.minusSeconds(limits.sameContentSeconds()).toEpochMilli();
		return this.recent.stream().filter((sent) -> sent.content() == content && sent.millis() > oldest).count();
	}

	private static long day(Instant now, ZoneId zone) {
		return LocalDate.ofInstant(now, zone).toEpochDay();
	}

}
