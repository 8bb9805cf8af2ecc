package io.smsconsole.core.wire.api;

import java.util.List;

/**
 * What became of templates.
 *
 * @param describeTemplateStatusSet the templates
 */
public record DescribeSmsTemplateListResponse(List<DescribeTemplateListStatus> describeTemplateStatusSet) {

	/**
	 * One template.
	 *
	 * @param templateId its id
	 * @param international 0 mainland, 1 anywhere else, 3 both
	 * @param statusCode 0 effective, 1 in review, 2 approved and not yet effective, -1
	 * rejected
	 * @param reviewReply what the reviewer said
	 * @param templateName for people
	 * @param createTime when it was submitted, UNIX seconds
	 * @param templateContent the text
	 */
	public record DescribeTemplateListStatus(long templateId, int international, int statusCode, String reviewReply,
			String templateName, long createTime, String templateContent) {

	}

}
