package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;

import org.springframework.stereotype.Service;

/**
 * What can be done with the log of deliveries.
 */
@Service
public class DeliveryActions {

	private static final String LIST = "DescribeCallbackDeliveryList";

	private final DeliveryLog log;

	DeliveryActions(DeliveryLog log) {
		this.log = log;
	}

	/**
	 * Lists what was reported to receivers.
	 * @param request which of it
	 * @return the deliveries that the caller may see, newest first
	 */
	@Action(name = LIST, access = Access.READ, resource = Resource.APP)
	public DescribeCallbackDeliveryListResponse list(DescribeCallbackDeliveryListRequest request) {
		return this.log.list(LIST, request);
	}

	/**
	 * Tells about one delivery.
	 * @param request which
	 * @return the delivery and what was reported in it, masked
	 */
	@Action(name = "DescribeCallbackDelivery", access = Access.READ, resource = Resource.APP)
	public DescribeCallbackDeliveryResponse describe(DeliveryRequest request) {
		return this.log.detail(request.deliveryId());
	}

	/**
	 * Has a delivery that failed tried again at once, at the receiver of today, as often
	 * as one that is new.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "RedeliverCallback", access = Access.WRITE, resource = Resource.APP)
	public Done redeliver(DeliveryRequest request) {
		this.log.again(request.deliveryId());
		return new Done();
	}

}
