package io.smsconsole.core.catalog.template;

/**
 * Lists templates for the console, newest first.
 *
 * @param international 0 mainland, 1 anywhere else; optional
 * @param search a part of the name or the text; optional
 * @param smsType 1 marketing, 2 notification, 3 verification code; optional
 * @param statusCode 0 effective, 1 in review, 2 approved and not yet effective, -1
 * rejected; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribeTPLTemplateListRequest(Integer international, String search, Integer smsType, Integer statusCode,
		Integer limit, Integer offset) {

}
