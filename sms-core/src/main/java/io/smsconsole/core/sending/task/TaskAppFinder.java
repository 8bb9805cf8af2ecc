package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

/**
 * What names a task is about the task's application.
 */
@Component
class TaskAppFinder implements AppFinder<TaskRequest> {

	private final TaskMapper mapper;

	TaskAppFinder(TaskMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public Class<TaskRequest> requestType() {
		return TaskRequest.class;
	}

	@Override
	public String smsSdkAppId(TaskRequest request) {
		return TaskIds.parse(request.taskId())
			.map(this.mapper::find)
			.map((task) -> Long.toString(task.sdkAppId()))
			.orElse(null);
	}

	@Override
	public SmsException unknown() {
		return Tasks.unknown();
	}

}
