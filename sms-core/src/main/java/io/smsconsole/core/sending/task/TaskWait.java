package io.smsconsole.core.sending.task;

import java.time.Instant;

/**
 * That a task waits.
 *
 * @param hold why, or {@code null} where it does not
 * @param until until when, or {@code null} where nobody knows
 */
record TaskWait(TaskHold hold, Instant until) {

	/** It does not wait. */
	static final TaskWait NONE = new TaskWait(null, null);

	String word() {
		return (this.hold != null) ? this.hold.word() : "";
	}

}
