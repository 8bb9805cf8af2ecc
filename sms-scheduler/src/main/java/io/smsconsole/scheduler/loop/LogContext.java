package io.smsconsole.scheduler.loop;

import java.util.function.BooleanSupplier;

import org.slf4j.MDC;

/**
 * What lines of the log carry besides their words while something is done.
 *
 * @param key what it is called
 * @param value what it is
 */
public record LogContext(String key, String value) {

	/**
	 * Lines that concern a task.
	 * @param taskId the task
	 * @return the context
	 */
	public static LogContext ofTask(long taskId) {
		return new LogContext("taskId", Long.toString(taskId));
	}

	/**
	 * Lines that a chore writes.
	 * @param name the chore
	 * @return the context
	 */
	public static LogContext ofChore(String name) {
		return new LogContext("chore", name);
	}

	/**
	 * Does something within this context.
	 * @param work what to do
	 */
	public void run(Runnable work) {
		MDC.put(this.key, this.value);
		try {
			work.run();
		}
		finally {
			MDC.remove(this.key);
		}
	}

	/**
	 * Asks something within this context.
	 * @param work what to ask
	 * @return the answer
	 */
	public boolean ask(BooleanSupplier work) {
		MDC.put(this.key, this.value);
		try {
			return work.getAsBoolean();
		}
		finally {
			MDC.remove(this.key);
		}
	}

}
