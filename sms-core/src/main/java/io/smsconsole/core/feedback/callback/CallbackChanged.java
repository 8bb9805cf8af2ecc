package io.smsconsole.core.feedback.callback;

/**
 * Somebody changed where something is to be reported. Published within the transaction
 * that changes it.
 *
 * @param callback what holds from now on
 */
public record CallbackChanged(Callback callback) {
}
