package io.smsconsole.web.console.packages;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.DescribePackageRenewalResponse;

/**
 * The automatic renewal of a region as the page shows it.
 *
 * @param told what was told
 */
public record RenewalView(DescribePackageRenewalResponse told) {

	/**
	 * The balance below which a package is added.
	 * @return as people read it, without a unit
	 */
	public String below() {
		return shown(this.told.renewBelow());
	}

	/**
	 * What the new package holds.
	 * @return as people read it, without a unit
	 */
	public String amount() {
		return shown(this.told.renewAmount());
	}

	private String shown(long amount) {
		return Amounts.shown(Region.of(this.told.international()), amount);
	}

}
