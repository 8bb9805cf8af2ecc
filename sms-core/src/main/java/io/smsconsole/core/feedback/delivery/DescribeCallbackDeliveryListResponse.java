package io.smsconsole.core.feedback.delivery;

import java.util.List;

/**
 * What was reported to receivers.
 *
 * @param deliverySet the deliveries, newest first
 * @param cursor for asking what is older, empty where nothing is
 */
public record DescribeCallbackDeliveryListResponse(List<CallbackDelivery> deliverySet, String cursor) {
}
