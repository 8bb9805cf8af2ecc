package io.smsconsole.core.sending.task;

/**
 * Names a task.
 *
 * @param taskId the task
 */
public record TaskRequest(String taskId) {
}
