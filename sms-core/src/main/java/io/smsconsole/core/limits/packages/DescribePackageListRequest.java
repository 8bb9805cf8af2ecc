package io.smsconsole.core.limits.packages;

/**
 * Lists packages, newest first.
 *
 * @param international 0 mainland, 1 anywhere else; optional
 * @param status 0 in use, 1 used up, 2 expired; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribePackageListRequest(Integer international, Integer status, Integer limit, Integer offset) {

}
