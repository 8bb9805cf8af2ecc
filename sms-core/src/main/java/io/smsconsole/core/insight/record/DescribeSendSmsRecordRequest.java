package io.smsconsole.core.insight.record;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Lists messages, newest first.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param beginTime asked for in this second or later, UNIX seconds
 * @param endTime asked for in this second or before, UNIX seconds
 * @param phoneNumber a whole number; optional
 * @param taskId a group-send task; optional
 * @param status the number of a state; optional
 * @param limit how many, at most 100; optional
 * @param cursor lists what is older than the message that a previous answer named;
 * optional
 * @param newerCursor lists what is next newer than that message; optional
 */
public record DescribeSendSmsRecordRequest(@Required Integer international, String smsSdkAppId,
		@Required Long beginTime, @Required Long endTime, String phoneNumber, String taskId, Integer status,
		Integer limit, String cursor, String newerCursor) implements AppScoped {

}
