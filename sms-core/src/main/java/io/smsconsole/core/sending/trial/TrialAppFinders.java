package io.smsconsole.core.sending.trial;

import java.util.Optional;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.sending.task.TaskAppFinder;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What names a trial is about the trial's application.
 */
@Configuration(proxyBeanMethods = false)
class TrialAppFinders {

	@Bean
	AppFinder<CreateSendTrialRequest> triedTaskApp(Tasks tasks) {
		return TaskAppFinder.of(CreateSendTrialRequest.class, CreateSendTrialRequest::taskId, tasks);
	}

	@Bean
	AppFinder<TrialRequest> trialApp(TrialMapper mapper) {
		return AppFinder.of(TrialRequest.class, (request) -> app(mapper, request.trialId()), Trials::unknown);
	}

	@Bean
	AppFinder<DecideSendTrialRequest> decidedTrialApp(TrialMapper mapper) {
		return AppFinder.of(DecideSendTrialRequest.class, (request) -> app(mapper, request.trialId()), Trials::unknown);
	}

	private static Optional<Long> app(TrialMapper mapper, String trialId) {
		return Ids.parse(trialId).map(mapper::find).map(Trial::sdkAppId);
	}

}
