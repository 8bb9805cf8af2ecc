package io.smsconsole.core.limits.packages;

/**
 * What all packages that have not expired hold together, in segments, or in cents of yuan
 * outside of the mainland.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param packageAmount at first
 * @param packageRemain now
 */
public record DescribeSmsPkgRemainResponse(int international, long packageAmount, long packageRemain) {

}
