package io.smsconsole.core.feedback.delivery;

/**
 * Something to be reported.
 *
 * @param lane where it waits
 * @param ref the message or the reply
 */
record DeliveryEntry(Lane lane, long ref) {
}
