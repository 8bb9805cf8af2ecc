package io.smsconsole.core.feedback.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.stereotype.Service;

/**
 * Knows when the upstream last reported anything, to any node. Silence about a message
 * only means something while others are reported.
 */
@Service
public class ReceiptPulse {

	private static final Duration RESOLUTION = Duration.ofSeconds(1);

	private final ReceiptMapper mapper;

	private final Clock clock;

	private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

	ReceiptPulse(ReceiptMapper mapper, Clock clock) {
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * Notes that a receipt came; written at most once a second.
	 */
	public void beat() {
		Instant now = this.clock.instant();
		Instant before = this.last.get();
		if (now.isAfter(before.plus(RESOLUTION)) && this.last.compareAndSet(before, now)) {
			this.mapper.beat(now);
		}
	}

	/**
	 * When the last receipt came.
	 * @return the time, or empty if there never was one
	 */
	public Optional<Instant> last() {
		return Optional.ofNullable(this.mapper.lastBeat());
	}

}
