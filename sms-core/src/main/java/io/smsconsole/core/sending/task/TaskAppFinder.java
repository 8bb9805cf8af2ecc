package io.smsconsole.core.sending.task;

import java.util.function.Function;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.id.Ids;

/**
 * Finds the application of what names a task.
 */
public final class TaskAppFinder {

	private TaskAppFinder() {
	}

	/**
	 * Makes a finder.
	 * @param <T> the request
	 * @param requestType a record
	 * @param taskId tells the task that it names
	 * @param tasks the tasks
	 * @return the finder
	 */
	public static <T> AppFinder<T> of(Class<T> requestType, Function<T, String> taskId, Tasks tasks) {
		return AppFinder.of(requestType,
				(request) -> Ids.parse(taskId.apply(request)).flatMap(tasks::find).map(Task::sdkAppId), Tasks::unknown);
	}

}
