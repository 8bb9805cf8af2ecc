package io.smsconsole.core.sending.testsend;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.sending.task.TaskAppFinder;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A test is about the application of its task.
 */
@Configuration(proxyBeanMethods = false)
class TestSendAppFinder {

	@Bean
	AppFinder<TestSendTaskRequest> testedTaskApp(Tasks tasks) {
		return TaskAppFinder.of(TestSendTaskRequest.class, TestSendTaskRequest::taskId, tasks);
	}

}
