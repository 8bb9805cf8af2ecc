package io.smsconsole.core.insight.code;

/**
 * Lists the codes that the API can answer with, by code.
 *
 * @param code only this code, to the letter; optional
 * @param category only those that begin with this, such as {@code FailedOperation};
 * optional
 * @param keyword a part of the code, its number, or words of its meaning or advice;
 * optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribeErrorCodeListRequest(String code, String category, String keyword, Integer limit,
		Integer offset) {

}
