package io.smsconsole.core.sending.task;

/**
 * A task need not be begun any more. Published within the transaction that decides so.
 *
 * @param taskId the task
 */
public record TaskTimeCleared(long taskId) {
}
