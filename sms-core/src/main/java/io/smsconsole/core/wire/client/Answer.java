package io.smsconsole.core.wire.client;

/**
 * What the cloud answered.
 *
 * @param <R> what the action answers
 * @param response the action's response
 * @param requestId names the call at the cloud
 */
public record Answer<R>(R response, String requestId) {

}
