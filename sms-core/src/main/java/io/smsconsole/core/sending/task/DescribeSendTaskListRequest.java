package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Asks for tasks, newest first.
 *
 * @param smsSdkAppId only those of one application; left out for all that one may see
 * @param international 0 or 1; left out for both
 * @param status only those in one state, or left out
 * @param taskName only those whose name contains this, or left out
 * @param limit how many, up to 100; 20 if left out
 * @param cursor the last task of the page before, or left out for the first page
 * @param before the first task of the page after, to leaf backwards; wins over the cursor
 */
public record DescribeSendTaskListRequest(String smsSdkAppId, Integer international, Integer status, String taskName,
		Integer limit, String cursor, String before) implements AppScoped {
}
