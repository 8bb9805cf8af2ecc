package io.smsconsole.web.console.packages;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.DescribePackageRenewalResponse;
import io.smsconsole.core.limits.packages.ModifyPackageRenewalRequest;
import io.smsconsole.web.form.Entered;

/**
 * What is entered about automatic renewal. Amounts are segments in the mainland and yuan
 * elsewhere.
 *
 * @param enabled whether it is on
 * @param renewBelow below which balance
 * @param renewAmount what the new package holds
 * @param renewDays how many days it can be used
 * @param renewLimit how often in a month at most
 */
record RenewalForm(Boolean enabled, String renewBelow, String renewAmount, String renewDays, String renewLimit) {

	private static final int NO_NUMBER = -1;

	static RenewalForm of(Region region, DescribePackageRenewalResponse renewal) {
		return new RenewalForm(renewal.enabled(), Amounts.field(region, renewal.renewBelow()),
				Amounts.field(region, renewal.renewAmount()), Integer.toString(renewal.renewDays()),
				Integer.toString(renewal.renewLimit()));
	}

	ModifyPackageRenewalRequest change(Region region) {
		return new ModifyPackageRenewalRequest(region.wire(), Boolean.TRUE.equals(this.enabled),
				amount(region, this.renewBelow), amount(region, this.renewAmount), number(this.renewDays),
				number(this.renewLimit));
	}

	/** An empty field is no amount either, rather than one that stays. */
	private static Long amount(Region region, String text) {
		Long amount = Amounts.entered(region, text);
		return (amount != null) ? amount : (Long) (long) NO_NUMBER;
	}

	private static Integer number(String text) {
		Integer number = Entered.integer(text);
		return (number != null) ? number : (Integer) NO_NUMBER;
	}

}
