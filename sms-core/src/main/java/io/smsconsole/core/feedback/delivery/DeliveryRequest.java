package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.action.Required;

/**
 * Names a delivery.
 *
 * @param deliveryId the delivery
 */
public record DeliveryRequest(@Required String deliveryId) {
}
