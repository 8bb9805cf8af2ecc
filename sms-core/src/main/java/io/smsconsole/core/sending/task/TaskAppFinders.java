package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.action.AppFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What names a task is about the task's application.
 */
@Configuration(proxyBeanMethods = false)
class TaskAppFinders {

	@Bean
	AppFinder<TaskRequest> taskApp(Tasks tasks) {
		return TaskAppFinder.of(TaskRequest.class, TaskRequest::taskId, tasks);
	}

	@Bean
	AppFinder<ModifySendTaskRateRequest> taskRateApp(Tasks tasks) {
		return TaskAppFinder.of(ModifySendTaskRateRequest.class, ModifySendTaskRateRequest::taskId, tasks);
	}

	@Bean
	AppFinder<ResendFailedRequest> resentTaskApp(Tasks tasks) {
		return TaskAppFinder.of(ResendFailedRequest.class, ResendFailedRequest::taskId, tasks);
	}

	@Bean
	AppFinder<ReviewSendTaskRequest> reviewedTaskApp(Tasks tasks) {
		return TaskAppFinder.of(ReviewSendTaskRequest.class, ReviewSendTaskRequest::taskId, tasks);
	}

}
