package io.smsconsole.core.limits.packages;

/**
 * How packages are renewed. Amounts are segments in the mainland and cents of yuan
 * elsewhere.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param enabled whether they are at all
 * @param renewBelow below which balance
 * @param renewAmount what the new package holds
 * @param renewDays how many days it can be used
 * @param renewLimit how often in a calendar month at most
 * @param renewedCount how often in the present month so far
 */
public record DescribePackageRenewalResponse(int international, boolean enabled, long renewBelow, long renewAmount,
		int renewDays, int renewLimit, int renewedCount) {

}
