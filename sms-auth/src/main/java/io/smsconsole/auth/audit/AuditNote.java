package io.smsconsole.auth.audit;

import java.time.Duration;
import java.time.Instant;

import io.smsconsole.auth.gate.Question;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.core.base.action.CallNote;

/**
 * What is known of a call before it ends. Whoever writes it may do so on another thread.
 */
final class AuditNote extends CallNote {

	private final Question question;

	private final String request;

	private final Origin origin = Origin.current();

	private final Instant begin;

	private final long beginNanos = System.nanoTime();

	private String stateBefore;

	private String stateAfter;

	AuditNote(Question question, String request, Instant begin) {
		this.question = question;
		this.request = request;
		this.begin = begin;
	}

	/**
	 * Tells what the call changed.
	 * @param before what it was about before, as masked JSON, or {@code null}
	 * @param after the same after, or {@code null}
	 */
	void changed(String before, String after) {
		this.stateBefore = before;
		this.stateAfter = after;
	}

	/**
	 * The entry on the call, which ends now.
	 * @param outcome how it ends
	 */
	AuditEntry entry(String outcome) {
		return new AuditEntry(this.begin, this.question.caller(), this.question.action(), this.question.resource(),
				this.request, this.stateBefore, this.stateAfter, outcome,
				Duration.ofNanos(System.nanoTime() - this.beginNanos), this.origin);
	}

}
