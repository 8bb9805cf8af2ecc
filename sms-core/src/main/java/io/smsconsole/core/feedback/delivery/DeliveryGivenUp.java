package io.smsconsole.core.feedback.delivery;

/**
 * A receiver did not take what it was to be told, as often as it was tried. Published
 * within the transaction that gives it up.
 *
 * @param target whose receiver, see
 * {@link io.smsconsole.core.feedback.callback.Callback#target()}
 * @param url the receiver
 */
public record DeliveryGivenUp(long target, String url) {
}
