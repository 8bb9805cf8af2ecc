package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.phone.PhoneMask;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What requests to lift unsubscriptions look like before and after a decision.
 */
@Configuration(proxyBeanMethods = false)
class UnsubscribeStates {

	@Bean
	StateFinder<Long> removalState(Appeals appeals) {
		return StateFinder
			.of((Long id) -> appeals.find(id)
				.map((appeal) -> RemovalInfo.of(appeal, PhoneMask.of(appeal.phone()), false)))
			.changedBy(ReviewUnsubscribeRemovalRequest.class, ReviewUnsubscribeRemovalRequest::removalId);
	}

}
