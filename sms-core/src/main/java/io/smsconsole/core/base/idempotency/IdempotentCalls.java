package io.smsconsole.core.base.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers for a day what named calls were answered, together with what they did: both
 * are committed, or neither is. A call that comes again while the first is still under
 * way, here or on another node, waits for its end. What ended in an error was not done
 * and is not remembered.
 */
@Service
public class IdempotentCalls {

	/** For how long a call may be repeated. */
	public static final Duration LIFE = Duration.ofHours(24);

	private final CallMapper mapper;

	private final JsonMapper json;

	private final Clock clock;

	IdempotentCalls(CallMapper mapper, JsonMapper json, Clock clock) {
		this.mapper = mapper;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Does a piece of work once for each key, within the caller's transaction.
	 * @param <R> what is answered
	 * @param call the call, or {@code null} where it has no name and is done in any case
	 * @param type what is answered
	 * @param work what to do; what it answers must be readable from JSON
	 * @return what was answered, now or the first time
	 * @throws SmsException {@code InvalidParameterValue} where the key was used for
	 * another call
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public <R> R once(NamedCall call, Class<R> type, Supplier<R> work) {
		if (call == null) {
			return work.get();
		}
		Optional<R> before = begin(call, type);
		if (before.isPresent()) {
			return before.get();
		}
		R answer = work.get();
		end(call, answer);
		return answer;
	}

	/**
	 * Begins a call, within the caller's transaction.
	 * @param <R> what is answered
	 * @param call the call
	 * @param type what is answered
	 * @return what was answered the first time, or empty where this is the first time, to
	 * be followed by {@link #end}; empty too for a call that began in this transaction
	 * and has not ended
	 * @throws SmsException {@code InvalidParameterValue} where the key was used for
	 * another call
	 */
	@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = SmsException.class)
	public <R> Optional<R> begin(NamedCall call, Class<R> type) {
		Instant now = this.clock.instant();
		if (this.mapper.insertUnlessThere(call, now) == 1) {
			return Optional.empty();
		}
		RememberedCall before = this.mapper.lock(call);
		if (before.createdAt().plus(LIFE).isBefore(now)) {
			this.mapper.restart(call, now);
			return Optional.empty();
		}
		if (!before.action().equals(call.action()) || !Arrays.equals(before.body(), call.key().body())) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "X-Sms-Idempotency-Key", "idempotency.other");
		}
		return Optional.ofNullable(before.answer()).map((answer) -> this.json.readValue(answer, type));
	}

	/**
	 * Remembers what a call is answered.
	 * @param call the call, begun in this transaction
	 * @param answer what it is answered
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void end(NamedCall call, Object answer) {
		this.mapper.answer(call, this.json.writeValueAsString(answer));
	}

	/**
	 * Forgets calls that can't be repeated any more.
	 * @param limit how many at most
	 * @return how many; fewer than the limit when none is left
	 */
	@Transactional
	public int forget(int limit) {
		return this.mapper.deleteBefore(this.clock.instant().minus(LIFE), limit);
	}

}
