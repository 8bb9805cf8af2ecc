package io.smsconsole.core.sending.task;

import java.util.Optional;

/**
 * Reads ids as callers write them.
 */
final class TaskIds {

	private TaskIds() {
	}

	/**
	 * Reads an id of at most 18 digits; whatever is none names nothing that exists.
	 */
	static Optional<Long> parse(String text) {
		return (text != null && text.matches("[0-9]{1,18}")) ? Optional.of(Long.parseLong(text)) : Optional.empty();
	}

}
