package io.smsconsole.web.home;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.sending.task.DescribeSendTaskListRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskState;

import org.springframework.stereotype.Component;

/**
 * The group sends that the start page shows.
 */
@Component
class HomeTasks {

	private static final String LIST = "DescribeSendTaskList";

	private static final int LATEST = 5;

	private static final int SCHEDULED = 100;

	private static final int NEXT = 3;

	private final TaskActions tasks;

	private final Gate gate;

	HomeTasks(TaskActions tasks, Gate gate) {
		this.tasks = tasks;
		this.gate = gate;
	}

	List<HomeTask> latest() {
		return list(null, LATEST);
	}

	List<HomeTask> next() {
		return Stream
			.concat(list(TaskState.SCHEDULED, SCHEDULED).stream(),
					list(TaskState.RUNNING, SCHEDULED).stream().filter(HomeTask::recurring))
			.sorted(Comparator.comparing(HomeTask::time))
			.limit(NEXT)
			.toList();
	}

	private List<HomeTask> list(TaskState state, int limit) {
		if (!this.gate.may(LIST)) {
			return List.of();
		}
		Integer status = (state != null) ? state.wire() : null;
		return this.tasks.list(new DescribeSendTaskListRequest(null, null, status, null, limit, null, null))
			.taskSet()
			.stream()
			.map(HomeTask::new)
			.toList();
	}

}
