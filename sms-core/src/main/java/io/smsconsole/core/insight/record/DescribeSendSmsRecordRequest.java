package io.smsconsole.core.insight.record;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Lists messages, newest first. Numbers and texts are whole for one who may reveal them,
 * unless they are asked for masked.
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
 * @param masked whether numbers and texts are to be masked in any case; optional
 * @param signName a sign; optional
 * @param templateId a template; optional
 * @param statusSet the numbers of several states; optional
 * @param code what goes with the state; optional
 * @param reason a class of receipt codes by which it failed; optional
 * @param isoCode a country or region, an empty string for none known; optional
 * @param converted whether only messages that were acted upon; optional
 * @param verification whether only verification codes, by type or by text; optional
 */
public record DescribeSendSmsRecordRequest(@Required Integer international, String smsSdkAppId,
		@Required Long beginTime, @Required Long endTime, String phoneNumber, String taskId, Integer status,
		Integer limit, String cursor, String newerCursor, Boolean masked, String signName, Long templateId,
		List<Integer> statusSet, String code, String reason, String isoCode, Boolean converted,
		Boolean verification) implements AppScoped {

	/**
	 * What is asked with whatever sign, template, code and country.
	 * @param international 0 mainland, 1 anywhere else
	 * @param smsSdkAppId an application, or {@code null}
	 * @param beginTime asked for in this second or later, UNIX seconds
	 * @param endTime asked for in this second or before, UNIX seconds
	 * @param phoneNumber a whole number, or {@code null}
	 * @param taskId a group-send task, or {@code null}
	 * @param status the number of a state, or {@code null}
	 * @param limit how many, or {@code null}
	 * @param cursor lists what is older, or {@code null}
	 * @param newerCursor lists what is newer, or {@code null}
	 * @param masked whether numbers and texts are to be masked in any case, or
	 * {@code null}
	 */
	public DescribeSendSmsRecordRequest(Integer international, String smsSdkAppId, Long beginTime, Long endTime,
			String phoneNumber, String taskId, Integer status, Integer limit, String cursor, String newerCursor,
			Boolean masked) {
		this(international, smsSdkAppId, beginTime, endTime, phoneNumber, taskId, status, limit, cursor, newerCursor,
				masked, null, null, null, null, null, null, null, null);
	}

	/**
	 * What a page asks, which shows whole numbers one by one only.
	 * @param international 0 mainland, 1 anywhere else
	 * @param smsSdkAppId an application, or {@code null}
	 * @param beginTime asked for in this second or later, UNIX seconds
	 * @param endTime asked for in this second or before, UNIX seconds
	 * @param phoneNumber a whole number, or {@code null}
	 * @param taskId a group-send task, or {@code null}
	 * @param status the number of a state, or {@code null}
	 * @param limit how many, or {@code null}
	 * @param cursor lists what is older, or {@code null}
	 * @param newerCursor lists what is newer, or {@code null}
	 */
	public DescribeSendSmsRecordRequest(Integer international, String smsSdkAppId, Long beginTime, Long endTime,
			String phoneNumber, String taskId, Integer status, Integer limit, String cursor, String newerCursor) {
		this(international, smsSdkAppId, beginTime, endTime, phoneNumber, taskId, status, limit, cursor, newerCursor,
				true);
	}

}
