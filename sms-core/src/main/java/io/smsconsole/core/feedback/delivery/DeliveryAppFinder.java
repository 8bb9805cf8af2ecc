package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;

import org.springframework.stereotype.Component;

/**
 * What names a delivery is about the delivery's application. A reply that belongs to none
 * is for those who may see all.
 */
@Component
class DeliveryAppFinder implements AppFinder<DeliveryRequest> {

	private final DeliveryMapper mapper;

	DeliveryAppFinder(DeliveryMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public Class<DeliveryRequest> requestType() {
		return DeliveryRequest.class;
	}

	@Override
	public String smsSdkAppId(DeliveryRequest request) {
		return Ids.parse(request.deliveryId())
			.map(this.mapper::find)
			.map((delivery) -> Long.toString(delivery.sdkAppId()))
			.orElse(null);
	}

	@Override
	public SmsException unknown() {
		return DeliveryLog.unknown();
	}

}
