package io.smsconsole.core.insight.record;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Lists what people answered, newest first. Numbers and texts are whole for one who may
 * reveal them, unless they are asked for masked.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param beginTime came in this second or later, UNIX seconds
 * @param endTime came in this second or before, UNIX seconds
 * @param phoneNumber a whole number; optional
 * @param signName a sign; optional
 * @param limit how many, at most 100; optional
 * @param cursor lists what is older than the reply that a previous answer named; optional
 * @param newerCursor lists what is next newer than that reply; optional
 * @param masked whether numbers and texts are to be masked in any case; optional
 */
public record DescribeInnerSMSReplyRequest(@Required Integer international, String smsSdkAppId,
		@Required Long beginTime, @Required Long endTime, String phoneNumber, String signName, Integer limit,
		String cursor, String newerCursor, Boolean masked) implements AppScoped {

}
