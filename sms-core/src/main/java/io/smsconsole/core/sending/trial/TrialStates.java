package io.smsconsole.core.sending.trial;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.id.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What trials look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class TrialStates {

	@Bean
	StateFinder<String> trialState(TrialMapper mapper) {
		return StateFinder
			.of((String id) -> Ids.parse(id).map(mapper::find).flatMap((trial) -> Optional.of(Facts.of(trial))))
			.madeBy(CreateSendTrialRequest.class, TrialResponse.class, TrialResponse::trialId)
			.changedBy(TrialRequest.class, TrialRequest::trialId)
			.changedBy(DecideSendTrialRequest.class, DecideSendTrialRequest::trialId);
	}

	/**
	 * What people decide about a trial.
	 *
	 * @param trialId its id
	 * @param trialName its name
	 * @param smsSdkAppId the application that sends
	 * @param templateA the one template
	 * @param templateB the other one
	 * @param share how much of the list is tried, in percent
	 * @param status how far it is
	 * @param reason why it came to that, or an empty string
	 * @param winner 0, 1 or -1
	 */
	record Facts(String trialId, String trialName, String smsSdkAppId, long templateA, long templateB, int share,
			String status, String reason, int winner) {

		static Facts of(Trial trial) {
			return new Facts(Long.toString(trial.id()), trial.name(), Long.toString(trial.sdkAppId()),
					trial.templateA(), trial.templateB(), trial.share(), trial.state().name(), trial.reason(),
					(trial.winner() != null) ? trial.winner() : -1);
		}

	}

}
