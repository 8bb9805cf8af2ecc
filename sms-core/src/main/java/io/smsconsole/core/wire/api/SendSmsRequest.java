package io.smsconsole.core.wire.api;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Sends one template with one set of parameters to up to 200 numbers.
 *
 * @param phoneNumberSet 1 to 200 numbers in E.164, all mainland or all not; mainland ones
 * also as 0086…, 86… or 11 digits
 * @param smsSdkAppId the application, ten digits
 * @param templateId an effective template, as decimal digits
 * @param signName the text of an effective sign; required to the mainland
 * @param templateParamSet the values of the variables, in order; as many as the template
 * has
 * @param extendCode an extension of the sending number, or {@code null}
 * @param sessionContext handed back in answers and receipts, under 512 bytes, or {@code
 * null}
 * @param senderId a sender of one's own outside the mainland, or {@code null}
 */
public record SendSmsRequest(@Required List<String> phoneNumberSet, @Required String smsSdkAppId,
		@Required String templateId, String signName, List<String> templateParamSet, String extendCode,
		String sessionContext, String senderId) implements ApiRequest<SendSmsResponse>, AppScoped {

	@Override
	public ApiAction<SendSmsResponse> action() {
		return ApiAction.SEND_SMS;
	}

}
