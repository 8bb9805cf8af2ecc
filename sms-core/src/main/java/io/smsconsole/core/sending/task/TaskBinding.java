package io.smsconsole.core.sending.task;

import java.util.Optional;

/**
 * Knows tasks that are parts of something larger, which alone decides when they begin.
 */
public interface TaskBinding {

	/**
	 * Finds what a task is a part of.
	 * @param taskId the task
	 * @return the whole, or empty where it is on its own
	 */
	Optional<Bound> find(long taskId);

	/**
	 * Finds what was made of a task in its place.
	 * @param taskId the task
	 * @return the whole, or empty
	 */
	Optional<Long> madeOf(long taskId);

	/**
	 * What a task is a part of.
	 *
	 * @param wholeId the whole
	 * @param mayBegin whether the task may begin now
	 * @param numbers how many numbers the whole has
	 */
	record Bound(long wholeId, boolean mayBegin, int numbers) {

	}

}
