package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Asks for tasks, newest first.
 *
 * @param smsSdkAppId only those of one application; left out for all that one may see
 * @param international 0 or 1; left out for both
 * @param status only those in one state, or left out
 * @param taskName only those whose name contains this, or left out
 * @param parentTaskId only the runs of one series, and what was made of one task, or left
 * out
 * @param limit how many, up to 100; 20 if left out
 * @param offset how many to skip, or left out
 * @param cursor the last task of the page before, or left out for the first page
 * @param before the first task of the page after, to leaf backwards; wins over the cursor
 */
public record DescribeSendTaskListRequest(String smsSdkAppId, Integer international, Integer status, String taskName,
		String parentTaskId, Integer limit, Integer offset, String cursor, String before) implements AppScoped {

	/**
	 * What a page asks, which leafs by cursors.
	 * @param smsSdkAppId only those of one application, or {@code null}
	 * @param international 0 or 1, or {@code null} for both
	 * @param status only those in one state, or {@code null}
	 * @param taskName only those whose name contains this, or {@code null}
	 * @param limit how many, up to 100
	 * @param cursor the last task of the page before, or {@code null}
	 * @param before the first task of the page after, or {@code null}
	 */
	public DescribeSendTaskListRequest(String smsSdkAppId, Integer international, Integer status, String taskName,
			Integer limit, String cursor, String before) {
		this(smsSdkAppId, international, status, taskName, null, limit, null, cursor, before);
	}

}
