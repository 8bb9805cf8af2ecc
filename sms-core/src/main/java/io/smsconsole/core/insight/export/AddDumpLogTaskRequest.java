package io.smsconsole.core.insight.export;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Has a list written into a file, in the background.
 *
 * @param kind {@code SEND_RECORD}, {@code REPLY_RECORD}, {@code STATISTICS} for the
 * figures by the hour, the day or the month, {@code AUDIT} for the audit log, which heeds
 * the period and the application only, or {@code SEND_RESULT} for why messages did not
 * arrive
 * @param format {@code csv} or {@code xlsx}; optional
 * @param international 0 mainland, 1 anywhere else
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param beginTime from this second on, UNIX seconds
 * @param endTime up to this second, UNIX seconds
 * @param phoneNumber a whole number; optional
 * @param taskId a group-send task; optional
 * @param statusSet the numbers of states; optional
 * @param signName a sign; optional
 * @param templateId a template; optional
 * @param code what goes with the state; optional
 * @param reason a class of receipt codes; optional
 * @param isoCode a country or region; optional
 * @param converted whether only messages that were acted upon; optional
 * @param verification whether only verification codes; optional
 */
public record AddDumpLogTaskRequest(@Required String kind, String format, @Required Integer international,
		String smsSdkAppId, @Required Long beginTime, @Required Long endTime, String phoneNumber, String taskId,
		List<Integer> statusSet, String signName, Long templateId, String code, String reason, String isoCode,
		Boolean converted, Boolean verification) implements AppScoped {

}
