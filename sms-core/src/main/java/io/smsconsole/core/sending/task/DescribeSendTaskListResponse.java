package io.smsconsole.core.sending.task;

import java.util.List;

/**
 * Tasks, newest first.
 *
 * @param taskSet the tasks
 * @param totalCount how many there are on all pages
 * @param cursor where the next page begins, or empty when this is the last
 */
public record DescribeSendTaskListResponse(List<TaskSummary> taskSet, int totalCount, String cursor) {
}
