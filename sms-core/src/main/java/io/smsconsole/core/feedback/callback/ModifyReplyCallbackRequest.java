package io.smsconsole.core.feedback.callback;

/**
 * Changes where the replies of the account are reported.
 *
 * @param replyCallbackUrl the receiver: http or https, at most 255 characters, without a
 * user, in the public internet; absent, it stays
 * @param enabled whether to call it, which needs a receiver; absent, it stays
 */
public record ModifyReplyCallbackRequest(String replyCallbackUrl, Boolean enabled) {
}
