package io.smsconsole.scheduler.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntUnaryOperator;

import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.insight.retention.Retention;
import io.smsconsole.core.sending.testsend.TestRecords;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Forgets what is kept as long as messages are, but not by the month: there is too little
 * of it.
 */
@Component
class ForgetRecords implements Chore {

	private static final int LIMIT = 1000;

	private final Retention retention;

	private final Replies replies;

	private final TestRecords tests;

	ForgetRecords(Retention retention, Replies replies, TestRecords tests) {
		this.retention = retention;
		this.replies = replies;
		this.tests = tests;
	}

	@Override
	public String name() {
		return "forget-records";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void run() {
		Instant oldest = this.retention.oldest();
		all((limit) -> this.replies.forget(oldest, limit));
		all((limit) -> this.tests.forget(oldest, limit));
	}

	private static void all(IntUnaryOperator forget) {
		int forgotten;
		do {
			forgotten = forget.applyAsInt(LIMIT);
		}
		while (forgotten == LIMIT);
	}

}
