package io.smsconsole.core.catalog.template;

/**
 * A template as it is told to the console.
 *
 * @param templateId its id
 * @param templateName what it is called
 * @param templateContent the text with its variables
 * @param smsType 1 marketing, 2 notification, 3 verification code
 * @param international 0 mainland, 1 anywhere else
 * @param remark where and to whom it is sent, or an empty string
 * @param statusCode 0 effective, 1 in review, 2 approved and not yet effective, -1
 * rejected
 * @param reviewReply what the reviewer said, or an empty string
 * @param createTime when it was submitted, UNIX seconds
 */
public record TemplateInfo(long templateId, String templateName, String templateContent, int smsType, int international,
		String remark, int statusCode, String reviewReply, long createTime) {

	static TemplateInfo of(Template template) {
		return new TemplateInfo(template.id(), template.name(), template.content(), template.type().wire(),
				template.region().wire(), template.draft().remark(), template.state().wire(), template.review().reply(),
				template.review().submitted().getEpochSecond());
	}

}
