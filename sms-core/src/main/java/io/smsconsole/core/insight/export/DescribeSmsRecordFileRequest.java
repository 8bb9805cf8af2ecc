package io.smsconsole.core.insight.export;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Has messages written into a file, in the background.
 *
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
 */
public record DescribeSmsRecordFileRequest(String format, @Required Integer international, String smsSdkAppId,
		@Required Long beginTime, @Required Long endTime, String phoneNumber, String taskId, List<Integer> statusSet,
		String signName, Long templateId) implements AppScoped {

	AddDumpLogTaskRequest export() {
		return new AddDumpLogTaskRequest(ExportKind.SEND_RECORD.name(), this.format, this.international,
				this.smsSdkAppId, this.beginTime, this.endTime, this.phoneNumber, this.taskId, this.statusSet,
				this.signName, this.templateId, null, null, null, null, null);
	}

}
