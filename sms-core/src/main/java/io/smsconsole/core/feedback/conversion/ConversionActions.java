package io.smsconsole.core.feedback.conversion;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.wire.api.ReportConversionRequest;
import io.smsconsole.core.wire.api.ReportConversionResponse;
import io.smsconsole.core.wire.api.ReportConversionResponse.ReportConversionStatus;

import org.springframework.stereotype.Service;

/**
 * What can be reported of conversions.
 */
@Service
public class ConversionActions {

	private static final ReportConversionStatus TAKEN = new ReportConversionStatus("OK", "success");

	private final Conversions conversions;

	private final Apps apps;

	ConversionActions(Conversions conversions, Apps apps) {
		this.conversions = conversions;
		this.apps = apps;
	}

	/**
	 * Marks a message as converted. Reporting it again changes nothing.
	 * @param request which message, and when; not before the message nor in the future,
	 * give or take five minutes
	 * @return that it was taken
	 */
	@Action(name = "ReportConversion", access = Access.WRITE, resource = Resource.APP)
	public ReportConversionResponse report(ReportConversionRequest request) {
		long sdkAppId = AppId.parse(request.smsSdkAppId());
		this.apps.find(sdkAppId).orElseThrow(AppId::unknown);
		this.conversions.report(sdkAppId, Parameters.required("SerialNo", request.serialNo()),
				request.conversionTime());
		return new ReportConversionResponse(TAKEN);
	}

}
