package io.smsconsole.core.audience.unsubscribe;

import java.util.Optional;

import io.smsconsole.core.base.action.AppFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A decision is about the application that asks for it.
 */
@Configuration(proxyBeanMethods = false)
class RemovalAppFinder {

	@Bean
	AppFinder<ReviewUnsubscribeRemovalRequest> removalApp(AppealMapper mapper) {
		return AppFinder.of(ReviewUnsubscribeRemovalRequest.class,
				(request) -> Optional.ofNullable(request.removalId()).map(mapper::find).map(Appeal::sdkAppId),
				RemovalId::unknown);
	}

}
