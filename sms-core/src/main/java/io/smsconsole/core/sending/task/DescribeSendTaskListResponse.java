package io.smsconsole.core.sending.task;

import java.util.List;

/**
 * Tasks, newest first.
 *
 * @param taskSet the tasks
 * @param totalCount how many there are on all pages
 * @param cursor the task beyond which the next page lies in the direction in which one
 * leafs, or empty when this is the last
 */
public record DescribeSendTaskListResponse(List<TaskSummary> taskSet, int totalCount, String cursor) {
}
