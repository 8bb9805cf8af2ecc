package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Asks for a task to those whom another one did not reach.
 *
 * @param taskId the other task, which is over
 * @param statusSet what became of their messages: 5 failed by receipt, 7 refused by the
 * upstream, 0 refused here, 6 unknown, who may have got it; the first three if left out
 * @param taskName what to call the new task, 1 to 64 characters; like the other one if
 * left out
 */
public record ResendFailedRequest(@Required String taskId, List<Integer> statusSet, String taskName) {
}
