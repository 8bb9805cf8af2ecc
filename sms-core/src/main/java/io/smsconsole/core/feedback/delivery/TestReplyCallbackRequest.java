package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.action.Required;

/**
 * Sends a sample of a reply to a receiver, which need not be saved. It is signed with the
 * key of the newest application.
 *
 * @param replyCallbackUrl the receiver's address
 */
public record TestReplyCallbackRequest(@Required String replyCallbackUrl) {

}
