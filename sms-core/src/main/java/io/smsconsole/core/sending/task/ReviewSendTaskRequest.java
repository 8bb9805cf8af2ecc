package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.action.Required;

/**
 * Decides on a group send that waits for a second person.
 *
 * @param taskId the task
 * @param approve whether it is approved
 * @param reviewReply what whoever confirmed it is told, at most 500 characters; must not
 * be missing where it is refused
 * @param version the version that the reviewer has seen, as {@code DescribeReviewInfo}
 * tells it: another one is not decided on; optional
 */
public record ReviewSendTaskRequest(@Required String taskId, @Required Boolean approve, String reviewReply,
		Long version) {

}
