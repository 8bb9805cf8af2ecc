package io.smsconsole.core.sending.trial;

import java.util.function.Function;
import java.util.function.Supplier;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
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
		return new Finder<>(CreateSendTrialRequest.class,
				(request) -> Ids.parse(request.taskId())
					.flatMap(tasks::find)
					.map((task) -> task.sdkAppId())
					.orElse(null),
				Tasks::unknown);
	}

	@Bean
	AppFinder<TrialRequest> trialApp(TrialMapper mapper) {
		return new Finder<>(TrialRequest.class, (request) -> app(mapper, request.trialId()), Trials::unknown);
	}

	@Bean
	AppFinder<DecideSendTrialRequest> decidedTrialApp(TrialMapper mapper) {
		return new Finder<>(DecideSendTrialRequest.class, (request) -> app(mapper, request.trialId()), Trials::unknown);
	}

	private static Long app(TrialMapper mapper, String trialId) {
		return Ids.parse(trialId).map(mapper::find).map(Trial::sdkAppId).orElse(null);
	}

	/**
	 * Finds the application of a request.
	 *
	 * @param <T> the request
	 * @param requestType the request's class
	 * @param app its application, or {@code null}
	 * @param refusal how it is refused where it names nothing
	 */
	private record Finder<T>(Class<T> requestType, Function<T, Long> app,
			Supplier<SmsException> refusal) implements AppFinder<T> {

		@Override
		public String smsSdkAppId(T request) {
			Long found = this.app.apply(request);
			return (found != null) ? Long.toString(found) : null;
		}

		@Override
		public SmsException unknown() {
			return this.refusal.get();
		}

	}

}
