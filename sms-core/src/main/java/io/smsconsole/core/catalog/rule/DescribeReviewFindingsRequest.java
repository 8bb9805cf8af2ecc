package io.smsconsole.core.catalog.rule;

import io.smsconsole.core.base.action.Required;

/**
 * Holds a sign or a template's text against the rules of review, before it is handed in.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param signName a sign; optional
 * @param signType 0 company, 1 APP, 4 trademark, 5 institution; optional
 * @param qualificationId the company that the sign is to name; optional
 * @param templateContent a template's text; optional
 * @param smsType 1 marketing, 2 notification (the usual one), 3 verification code;
 * optional
 */
public record DescribeReviewFindingsRequest(@Required Integer international, String signName, Integer signType,
		Long qualificationId, String templateContent, Integer smsType) {

}
