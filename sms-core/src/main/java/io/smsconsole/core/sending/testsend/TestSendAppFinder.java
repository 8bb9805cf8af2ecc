package io.smsconsole.core.sending.testsend;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.stereotype.Component;

/**
 * A test is about the application of its task.
 */
@Component
class TestSendAppFinder implements AppFinder<TestSendTaskRequest> {

	private final Tasks tasks;

	TestSendAppFinder(Tasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public Class<TestSendTaskRequest> requestType() {
		return TestSendTaskRequest.class;
	}

	@Override
	public String smsSdkAppId(TestSendTaskRequest request) {
		return Ids.parse(request.taskId())
			.flatMap(this.tasks::find)
			.map((task) -> Long.toString(task.sdkAppId()))
			.orElse(null);
	}

	@Override
	public SmsException unknown() {
		return Tasks.unknown();
	}

}
