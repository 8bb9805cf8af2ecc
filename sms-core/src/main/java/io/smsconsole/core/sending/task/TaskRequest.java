package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.action.Required;

/**
 * Names a task.
 *
 * @param taskId the task
 */
public record TaskRequest(@Required String taskId) {
}
