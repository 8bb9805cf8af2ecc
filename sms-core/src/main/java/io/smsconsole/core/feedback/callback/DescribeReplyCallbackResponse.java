package io.smsconsole.core.feedback.callback;

/**
 * Where the replies of the account are reported.
 *
 * @param replyCallbackUrl the receiver, or an empty string
 * @param enabled whether it is called
 */
public record DescribeReplyCallbackResponse(String replyCallbackUrl, boolean enabled) {
}
