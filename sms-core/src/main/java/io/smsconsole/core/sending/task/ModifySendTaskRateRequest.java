package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.action.Required;

/**
 * Asks for another rate of a task.
 *
 * @param taskId the task
 * @param ratePerSecond messages a second at most, or 0 for as fast as the upstream takes
 * them
 */
public record ModifySendTaskRateRequest(@Required String taskId, @Required Integer ratePerSecond) {
}
