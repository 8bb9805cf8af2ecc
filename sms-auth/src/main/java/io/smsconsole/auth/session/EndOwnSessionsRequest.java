package io.smsconsole.auth.session;

/**
 * Signs the caller out everywhere but in the session that asks.
 */
public record EndOwnSessionsRequest() {

}
