package io.smsconsole.core.sending.message;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Holds lanes to their messages a second, over all nodes together. A claim may overdraw;
 * then the lane waits until the debt is paid, so that the rate holds on average.
 */
@Component
class Pace {

	private static final double MILLIS = Duration.ofSeconds(1).toMillis();

	private final PaceMapper mapper;

	Pace(PaceMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * How many messages of a lane may be claimed now, within the transaction that claims
	 * them: whoever asks next waits for its end.
	 * @param perSecond the lane's rate, 0 for none
	 * @return the number, not positive while the lane owes
	 */
	long allowed(long lane, int perSecond, Instant now) {
		if (perSecond == 0) {
			return Long.MAX_VALUE;
		}
		PaceTokens before = this.mapper.lock(lane);
		if (before == null) {
			this.mapper.insertUnlessThere(lane, now);
			before = this.mapper.lock(lane);
		}
		// a node whose clock is behind adds nothing
		long millis = Math.max(0, Duration.between(before.filledAt(), now).toMillis());
		double tokens = Math.min(perSecond, before.tokens() + perSecond * millis / MILLIS);
		this.mapper.fill(lane, tokens, before.filledAt().plusMillis(millis));
		return (long) Math.ceil(tokens);
	}

	void used(long lane, int perSecond, int messages) {
		if (perSecond > 0) {
			this.mapper.take(lane, messages);
		}
	}

	int forget(Instant idleSince, int limit) {
		return this.mapper.forget(idleSince, limit);
	}

}
