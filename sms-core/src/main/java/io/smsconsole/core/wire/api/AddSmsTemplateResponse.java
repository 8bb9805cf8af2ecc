package io.smsconsole.core.wire.api;

/**
 * The template that was added.
 *
 * @param addTemplateStatus the new template
 */
public record AddSmsTemplateResponse(AddTemplateStatus addTemplateStatus) {

	/**
	 * The new template.
	 *
	 * @param templateId its id, here and only here a string
	 */
	public record AddTemplateStatus(String templateId) {

	}

}
