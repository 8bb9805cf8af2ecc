package io.smsconsole.core.sending.message;

import java.util.List;

/**
 * A submission that this node may send now, with its messages.
 *
 * @param submission the submission, as it was claimed
 * @param messages its messages, by id
 */
public record Claim(Submission submission, List<MessageHead> messages) {
}
