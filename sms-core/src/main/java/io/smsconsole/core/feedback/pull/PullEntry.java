package io.smsconsole.core.feedback.pull;

/**
 * Something to be pulled.
 *
 * @param sdkAppId the application whose programs may pull it
 * @param ref the message or the reply
 */
public record PullEntry(long sdkAppId, long ref) {
}
