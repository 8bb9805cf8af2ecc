package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.Required;

/**
 * Deletes a template.
 *
 * @param templateId the template
 */
public record DeleteSmsTemplateRequest(@Required Long templateId) implements ApiRequest<DeleteSmsTemplateResponse> {

	@Override
	public ApiAction<DeleteSmsTemplateResponse> action() {
		return ApiAction.DELETE_SMS_TEMPLATE;
	}

}
