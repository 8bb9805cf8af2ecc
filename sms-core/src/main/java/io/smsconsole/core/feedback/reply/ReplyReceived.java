package io.smsconsole.core.feedback.reply;

/**
 * A person answered. Published once for each reply, within the transaction that keeps it.
 *
 * @param reply the reply
 */
public record ReplyReceived(Reply reply) {
}
