package io.smsconsole.core.sending.task;

import java.util.function.Function;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What names a task is about the task's application.
 */
@Configuration(proxyBeanMethods = false)
class TaskAppFinders {

	@Bean
	AppFinder<TaskRequest> taskApp(TaskMapper mapper) {
		return new Finder<>(TaskRequest.class, TaskRequest::taskId, mapper);
	}

	@Bean
	AppFinder<ModifySendTaskRateRequest> taskRateApp(TaskMapper mapper) {
		return new Finder<>(ModifySendTaskRateRequest.class, ModifySendTaskRateRequest::taskId, mapper);
	}

	@Bean
	AppFinder<ResendFailedRequest> resentTaskApp(TaskMapper mapper) {
		return new Finder<>(ResendFailedRequest.class, ResendFailedRequest::taskId, mapper);
	}

	@Bean
	AppFinder<ReviewSendTaskRequest> reviewedTaskApp(TaskMapper mapper) {
		return new Finder<>(ReviewSendTaskRequest.class, ReviewSendTaskRequest::taskId, mapper);
	}

	/**
	 * Finds the application of a request that has a task's id.
	 *
	 * @param <T> the request
	 * @param requestType the request's class
	 * @param taskId its task
	 * @param mapper knows the tasks
	 */
	private record Finder<T>(Class<T> requestType, Function<T, String> taskId,
			TaskMapper mapper) implements AppFinder<T> {

		@Override
		public String smsSdkAppId(T request) {
			return TaskIds.parse(this.taskId.apply(request))
				.map(this.mapper::find)
				.map((task) -> Long.toString(task.sdkAppId()))
				.orElse(null);
		}

		@Override
		public SmsException unknown() {
			return Tasks.unknown();
		}

	}

}
