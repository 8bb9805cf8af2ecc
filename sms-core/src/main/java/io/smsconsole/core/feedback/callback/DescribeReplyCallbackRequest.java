package io.smsconsole.core.feedback.callback;

/**
 * Asks where the replies of the account are reported.
 */
public record DescribeReplyCallbackRequest() {
}
