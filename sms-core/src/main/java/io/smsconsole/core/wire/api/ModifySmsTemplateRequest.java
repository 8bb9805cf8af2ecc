package io.smsconsole.core.wire.api;

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
public record ModifySmsTemplateRequest(Long templateId, String templateName, String templateContent, Integer smsType,
		Integer international, String remark) implements ApiRequest<ModifySmsTemplateResponse> {

	@Override
	public ApiAction<ModifySmsTemplateResponse> action() {
		return ApiAction.MODIFY_SMS_TEMPLATE;
	}

}
