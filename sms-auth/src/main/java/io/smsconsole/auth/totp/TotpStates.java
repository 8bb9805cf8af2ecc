package io.smsconsole.auth.totp;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What others' second factors look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class TotpStates {

	@Bean
	StateFinder<String> userTotpState(UserTotpActions actions) {
		return StateFinder.of((String name) -> Optional.of(actions.state(name)))
			.changedBy(ResetUserTotpRequest.class, ResetUserTotpRequest::name)
			.changedBy(ModifyUserTotpDutyRequest.class, ModifyUserTotpDutyRequest::name);
	}

}
