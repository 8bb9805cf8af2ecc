package io.smsconsole.core.audience.customer;

/**
 * Asks for customers, newest first.
 *
 * @param international 0 mainland, 1 anywhere else; left out for both
 * @param customerGroupId only those of a group, or left out
 * @param tag only those with a tag, or left out
 * @param search a number, {@code 138*} for how it begins, {@code *8000} for how it ends,
 * or how a name begins; or left out
 * @param limit how many, up to 100; 20 if left out
 * @param offset how many to skip, or left out
 * @param cursor the last customer of the page before, or left out for the first page
 * @param before the first customer of the page after, to leaf backwards; wins over the
 * cursor
 */
public record DescribeCustomersRequest(Integer international, Long customerGroupId, String tag, String search,
		Integer limit, Integer offset, String cursor, String before) {

}
