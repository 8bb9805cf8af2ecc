package io.smsconsole.core.wire.simulator;

import java.util.Locale;
import java.util.UUID;

/**
 * One call on its way through the cloud.
 */
final class Call {

	private final String requestId = UUID.randomUUID().toString();

	private Locale locale;

	private boolean unanswered;

	Call(Locale locale) {
		this.locale = locale;
	}

	String requestId() {
		return this.requestId;
	}

	/**
	 * The language of errors and reviews.
	 */
	Locale locale() {
		return this.locale;
	}

	void speak(Locale locale) {
		this.locale = locale;
	}

	/**
	 * Has the connection held and cut in place of an answer.
	 */
	void leaveUnanswered() {
		this.unanswered = true;
	}

	boolean isUnanswered() {
		return this.unanswered;
	}

}
