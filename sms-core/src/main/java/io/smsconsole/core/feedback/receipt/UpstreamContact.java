package io.smsconsole.core.feedback.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.stereotype.Service;

/**
 * Knows since when the upstream has answered questions, of any node, without a break. An
 * upstream that was away could not report either, so that its silence about what was sent
 * before means nothing until it has been back for a while.
 */
@Service
public class UpstreamContact {

	/** Several times as long as from one question to the next. */
	private static final Duration BREAK = Duration.ofSeconds(30);

	private static final Duration RESOLUTION = Duration.ofSeconds(1);

	private final ReceiptMapper mapper;

	private final Clock clock;

	private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

	UpstreamContact(ReceiptMapper mapper, Clock clock) {
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * Notes that the upstream answered; written at most once a second.
	 */
	public void answered() {
		Instant now = this.clock.instant();
		Instant before = this.last.get();
		if (now.isAfter(before.plus(RESOLUTION)) && this.last.compareAndSet(before, now)) {
			this.mapper.answered(now, now.minus(BREAK));
		}
	}

	/**
	 * Notes that it did not.
	 */
	public void failed() {
		this.last.set(Instant.EPOCH);
		this.mapper.unanswered(this.clock.instant());
	}

	/**
	 * Since when it has answered.
	 * @return the time, or empty while it does not
	 */
	public Optional<Instant> since() {
		return Optional.ofNullable(this.mapper.answeringSince());
	}

	/**
	 * When it answered last.
	 * @return the time, to about a second; empty while it does not answer
	 */
	public Optional<Instant> last() {
		return Optional.ofNullable(this.mapper.lastAnswer());
	}

	/**
	 * Since when questions to it fail without an answer in between.
	 * @return the time, or empty while it answers
	 */
	public Optional<Instant> failingSince() {
		return Optional.ofNullable(this.mapper.failingSince());
	}

}
