package io.smsconsole.core.wire.api;

/**
 * Deletes a template.
 *
 * @param templateId the template
 */
public record DeleteSmsTemplateRequest(Long templateId) implements ApiRequest<DeleteSmsTemplateResponse> {

	@Override
	public ApiAction<DeleteSmsTemplateResponse> action() {
		return ApiAction.DELETE_SMS_TEMPLATE;
	}

}
