package io.smsconsole.core.wire.api;

/**
 * The end of a template.
 *
 * @param deleteTemplateStatus that it is gone
 */
public record DeleteSmsTemplateResponse(DeleteTemplateStatus deleteTemplateStatus) {

	/**
	 * That a template is gone.
	 *
	 * @param deleteStatus {@code return successfully!}
	 * @param deleteTime UNIX seconds
	 */
	public record DeleteTemplateStatus(String deleteStatus, long deleteTime) {

	}

}
