package io.smsconsole.core.insight.backlog;

import io.smsconsole.core.sending.task.TaskState;

/**
 * The tasks in one state that is not final.
 *
 * @param state the state
 * @param tasks how many there are
 * @param accepted about how many of their people were accepted or refused, to the slice
 * @param waiting how many are still to be looked at
 */
public record TaskSum(TaskState state, long tasks, long accepted, long waiting) {
}
