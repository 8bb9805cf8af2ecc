package io.smsconsole.scheduler.idempotency;

import java.time.Duration;

import io.smsconsole.core.base.idempotency.IdempotentCalls;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Deletes the answers of calls whose keys are free again.
 */
@Component
class ForgetCalls implements Chore {

	private static final int LIMIT = 2000;

	private final IdempotentCalls calls;

	ForgetCalls(IdempotentCalls calls) {
		this.calls = calls;
	}

	@Override
	public String name() {
		return "forget-calls";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void run() {
		int forgotten;
		do {
			forgotten = this.calls.forget(LIMIT);
		}
		while (forgotten == LIMIT);
	}

}
