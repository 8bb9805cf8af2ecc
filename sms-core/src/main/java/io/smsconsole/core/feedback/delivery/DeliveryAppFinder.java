package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.id.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What names a delivery is about the delivery's application. A reply that belongs to none
 * is for those who may see all.
 */
@Configuration(proxyBeanMethods = false)
class DeliveryAppFinder {

	@Bean
	AppFinder<DeliveryRequest> deliveryApp(DeliveryMapper mapper) {
		return AppFinder.of(DeliveryRequest.class,
				(request) -> Ids.parse(request.deliveryId()).map(mapper::find).map(Delivery::sdkAppId),
				DeliveryLog::unknown);
	}

}
