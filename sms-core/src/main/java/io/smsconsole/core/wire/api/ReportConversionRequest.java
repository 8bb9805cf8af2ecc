package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Tells that the person did what a message asked for.
 *
 * @param smsSdkAppId the application, ten digits
 * @param serialNo the message
 * @param conversionTime when, UNIX seconds, or {@code null} for now
 */
public record ReportConversionRequest(@Required String smsSdkAppId, @Required String serialNo,
		Long conversionTime) implements ApiRequest<ReportConversionResponse>, AppScoped {

	@Override
	public ApiAction<ReportConversionResponse> action() {
		return ApiAction.REPORT_CONVERSION;
	}

}
