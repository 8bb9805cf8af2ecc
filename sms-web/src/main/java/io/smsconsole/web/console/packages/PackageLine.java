package io.smsconsole.web.console.packages;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.PackageInfo;

/**
 * A package as the list shows it.
 *
 * @param info the package
 * @param fixed whether it has one of the fixed sizes
 */
public record PackageLine(PackageInfo info, boolean fixed) {

	/**
	 * How it was come by.
	 * @return {@code gift}, {@code renewed}, {@code fixed} or {@code custom}
	 */
	public String kind() {
		if (this.info.packageType() == 0) {
			return "gift";
		}
		if (this.info.renewed()) {
			return "renewed";
		}
		return this.fixed ? "fixed" : "custom";
	}

	/**
	 * What it held at first.
	 * @return the amount as people read it, without a unit
	 */
	public String amount() {
		return Amounts.shown(region(), this.info.packageAmount());
	}

	/**
	 * What it still holds.
	 * @return the amount
	 */
	public long remaining() {
		return this.info.packageAmount() - this.info.currentUsage();
	}

	/**
	 * What it still holds.
	 * @return the amount as people read it, without a unit
	 */
	public String left() {
		return Amounts.shown(region(), remaining());
	}

	/**
	 * The colour of its state.
	 * @return the colour, as the style sheet has it
	 */
	public String badge() {
		return (this.info.status() == 0) ? "success" : "neutral";
	}

	private Region region() {
		return Region.of(this.info.international());
	}

}
