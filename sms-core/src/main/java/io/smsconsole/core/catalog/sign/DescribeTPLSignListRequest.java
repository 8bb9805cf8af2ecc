package io.smsconsole.core.catalog.sign;

/**
 * Lists signs for the console, newest first.
 *
 * @param international 0 mainland, 1 anywhere else; optional
 * @param search a part of the sign; optional
 * @param statusCode 0 effective, 1 in review, 2 approved and not yet effective, -1
 * rejected; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribeTPLSignListRequest(Integer international, String search, Integer statusCode, Integer limit,
		Integer offset) {

}
