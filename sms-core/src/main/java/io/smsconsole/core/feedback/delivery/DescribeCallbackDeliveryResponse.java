package io.smsconsole.core.feedback.delivery;

/**
 * One delivery with what was reported in it.
 *
 * @param delivery the delivery
 * @param body the JSON that the receiver gets, with the numbers masked; empty where what
 * it tells of is kept no more
 */
public record DescribeCallbackDeliveryResponse(CallbackDelivery delivery, String body) {
}
