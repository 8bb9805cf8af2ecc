package io.smsconsole.core.wire.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageHeaders;

/**
 * Compares our clock with the one that a server's answers carry, every few seconds.
 */
final class ServerTime {

	private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();

	private static final Duration GOOD_FOR = Duration.ofMinutes(5);

	/** Answers carry whole seconds, cut off. */
	private static final Duration CUT_OFF = Duration.ofMillis(500);

	private final Clock clock;

	private volatile long comparedNanos = System.nanoTime() - EVERY_NANOS;

	private volatile Comparison last;

	ServerTime(Clock clock) {
		this.clock = clock;
	}

	void heard(MessageHeaders answer) {
		long now = System.nanoTime();
		if (now - this.comparedNanos < EVERY_NANOS) {
			return;
		}
		this.comparedNanos = now;
		Header date = answer.getFirstHeader(HttpHeaders.DATE);
		Instant theirs = (date != null) ? DateUtils.parseStandardDate(date.getValue()) : null;
		if (theirs != null) {
			Instant ours = this.clock.instant();
			this.last = new Comparison(ours, Duration.between(theirs.plus(CUT_OFF), ours));
		}
	}

	Optional<Duration> ahead() {
		Comparison compared = this.last;
		return Optional.ofNullable(compared)
			.filter((one) -> one.at().plus(GOOD_FOR).isAfter(this.clock.instant()))
			.map(Comparison::ahead);
	}

	/**
	 * What a comparison gave.
	 *
	 * @param at when, by our clock
	 * @param ahead by how much our clock was ahead
	 */
	private record Comparison(Instant at, Duration ahead) {

	}

}
