package io.smsconsole.core.wire.api;

/**
 * The template that was changed.
 *
 * @param modifyTemplateStatus the changed template
 */
public record ModifySmsTemplateResponse(ModifyTemplateStatus modifyTemplateStatus) {

	/**
	 * The changed template.
	 *
	 * @param templateId its id
	 */
	public record ModifyTemplateStatus(long templateId) {

	}

}
