package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.action.Required;

/**
 * Changes how packages are renewed. What is absent stays what it is. Amounts are segments
 * in the mainland and cents of yuan elsewhere.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param enabled whether they are at all
 * @param renewBelow below which balance, 1 to 1,000,000,000
 * @param renewAmount what the new package holds: at least 1,000 segments or 50 yuan, and
 * no less than {@code RenewBelow}
 * @param renewDays how many days it can be used, 1 to 7,300
 * @param renewLimit how often in a calendar month at most, 1 to 100
 */
public record ModifyPackageRenewalRequest(@Required Integer international, Boolean enabled, Long renewBelow,
		Long renewAmount, Integer renewDays, Integer renewLimit) {

}
