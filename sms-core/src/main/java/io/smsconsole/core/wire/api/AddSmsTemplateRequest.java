package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.Required;

/**
 * Submits a template for review.
 *
 * @param templateName for people
 * @param templateContent the text with variables {@code {1}}, {@code {2}} …
 * @param smsType 1 marketing, 2 notification, 3 verification code
 * @param international 0 mainland, 1 anywhere else
 * @param remark what it is for
 */
public record AddSmsTemplateRequest(@Required String templateName, @Required String templateContent,
		@Required Integer smsType, @Required Integer international,
		@Required String remark) implements ApiRequest<AddSmsTemplateResponse> {

	@Override
	public ApiAction<AddSmsTemplateResponse> action() {
		return ApiAction.ADD_SMS_TEMPLATE;
	}

}
