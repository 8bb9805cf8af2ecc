package io.smsconsole.core.sending.task;

import java.time.Instant;

/**
 * A task is to begin at a time. Published within the transaction that decides so; whoever
 * keeps times commits together with it.
 *
 * @param taskId the task
 * @param at when to begin
 */
public record TaskTimeSet(long taskId, Instant at) {
}
