package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.Required;

/**
 * Changes a template and submits it again.
 *
 * @param templateId a template in review or rejected
 * @param templateName for people
 * @param templateContent the text with variables {@code {1}}, {@code {2}} …
 * @param smsType 1 marketing, 2 notification, 3 verification code
 * @param international 0 mainland, 1 anywhere else
 * @param remark what it is for
 */
public record ModifySmsTemplateRequest(@Required Long templateId, @Required String templateName,
		@Required String templateContent, @Required Integer smsType, @Required Integer international,
		@Required String remark) implements ApiRequest<ModifySmsTemplateResponse> {

	@Override
	public ApiAction<ModifySmsTemplateResponse> action() {
		return ApiAction.MODIFY_SMS_TEMPLATE;
	}

}
