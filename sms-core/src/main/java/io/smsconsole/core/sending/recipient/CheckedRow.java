package io.smsconsole.core.sending.recipient;

/**
 * What checking a row came to: one of the two is there.
 */
record CheckedRow(Recipient recipient, RecipientProblem problem) {
}
