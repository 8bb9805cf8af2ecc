package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.stereotype.Component;

/**
 * The figures of a group send are about its application.
 */
@Component
class TaskStatisticAppFinder implements AppFinder<DescribeSendSMSStatisticRequest> {

	private final Tasks tasks;

	TaskStatisticAppFinder(Tasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public Class<DescribeSendSMSStatisticRequest> requestType() {
		return DescribeSendSMSStatisticRequest.class;
	}

	@Override
	public String smsSdkAppId(DescribeSendSMSStatisticRequest request) {
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
