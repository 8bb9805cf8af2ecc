package io.smsconsole.core.sending.task;

import java.time.Instant;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.id.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What group-send tasks look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class TaskStates {

	@Bean
	StateFinder<String> taskState(Tasks tasks) {
		return StateFinder.of((String id) -> Ids.parse(id).flatMap(tasks::find).map(Facts::of))
			.madeBy(CreateSendTaskRequest.class, CreateSendTaskResponse.class, CreateSendTaskResponse::taskId)
			.madeBy(ResendFailedRequest.class, CreateSendTaskResponse.class, CreateSendTaskResponse::taskId)
			.changedBy(TaskRequest.class, TaskRequest::taskId)
			.changedBy(ModifySendTaskRateRequest.class, ModifySendTaskRateRequest::taskId)
			.changedBy(ReviewSendTaskRequest.class, ReviewSendTaskRequest::taskId);
	}

	/**
	 * What people decide about a task.
	 *
	 * @param taskId its id
	 * @param taskName its name
	 * @param smsSdkAppId the application that sends
	 * @param signName the sign, or an empty string
	 * @param templateId the template
	 * @param recipientListId its list of numbers
	 * @param status how far it is
	 * @param reason what went wrong, or an empty string
	 * @param sendTime when to begin, UNIX seconds, or 0 for when it is confirmed
	 * @param ratePerSecond messages a second at most, or 0 for no limit
	 * @param valid how many numbers it sends to
	 */
	record Facts(String taskId, String taskName, String smsSdkAppId, String signName, long templateId,
			String recipientListId, String status, String reason, long sendTime, int ratePerSecond, int valid) {

		static Facts of(Task task) {
			Instant sendAt = task.sendAt();
			return new Facts(Long.toString(task.id()), task.name(), Long.toString(task.sdkAppId()), task.signName(),
					task.templateId(), Long.toString(task.listId()), task.state().name(), task.reason(),
					(sendAt != null) ? sendAt.getEpochSecond() : 0, task.ratePerSecond(), task.report().valid());
		}

	}

}
