package io.smsconsole.core.sending.task;

import java.util.Optional;

import io.smsconsole.core.base.id.Ids;

/**
 * Reads ids as callers write them.
 */
final class TaskIds {

	private TaskIds() {
	}

	/**
	 * Reads an id; whatever is none names nothing that exists.
	 */
	static Optional<Long> parse(String text) {
		return Ids.parse(text);
	}

}
