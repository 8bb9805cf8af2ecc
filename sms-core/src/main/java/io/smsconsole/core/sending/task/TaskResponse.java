package io.smsconsole.core.sending.task;

/**
 * Names the task that something was done with.
 *
 * @param taskId the task
 */
public record TaskResponse(String taskId) {
}
