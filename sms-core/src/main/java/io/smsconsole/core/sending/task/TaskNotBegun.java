package io.smsconsole.core.sending.task;

/**
 * A group send that was planned did not begin. Published within the transaction that ends
 * it.
 *
 * @param task the task as it was planned
 * @param reason the key of the reason in the bundle {@code reasons}
 */
public record TaskNotBegun(Task task, String reason) {
}
