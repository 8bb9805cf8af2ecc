package io.smsconsole.core.insight.export;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Has written into a file, in the background, why messages did not arrive.
 *
 * @param format {@code csv} or {@code xlsx}; optional
 * @param international 0 mainland, 1 anywhere else
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param beginTime in the first hour, UNIX seconds
 * @param endTime in the last hour, UNIX seconds
 * @param signName a sign; optional
 * @param templateId a template; optional
 */
public record DescribeSmsResultFileRequest(String format, @Required Integer international, String smsSdkAppId,
		@Required Long beginTime, @Required Long endTime, String signName, Long templateId) implements AppScoped {

	AddDumpLogTaskRequest export() {
		return new AddDumpLogTaskRequest(ExportKind.SEND_RESULT.name(), this.format, this.international,
				this.smsSdkAppId, this.beginTime, this.endTime, null, null, null, this.signName, this.templateId, null,
				null, null, null, null);
	}

}
