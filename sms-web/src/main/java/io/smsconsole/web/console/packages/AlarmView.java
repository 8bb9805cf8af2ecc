package io.smsconsole.web.console.packages;

import java.util.stream.Collectors;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.DescribePackageAlarmResponse;

/**
 * The alarm of a region as the page shows it.
 *
 * @param told what was told
 */
public record AlarmView(DescribePackageAlarmResponse told) {

	/**
	 * The amount.
	 * @return as people read it, without a unit
	 */
	public String below() {
		return Amounts.shown(Region.of(this.told.international()), this.told.alarmBelow());
	}

	/**
	 * The shares.
	 * @return such as {@code 1%, 5%}
	 */
	public String shares() {
		return this.told.alarmPercentSet().stream().map((percent) -> percent + "%").collect(Collectors.joining(" / "));
	}

	/**
	 * Whether nobody is told anything.
	 * @return whether it is so
	 */
	public boolean none() {
		return this.told.alarmBelow() == 0 && this.told.alarmPercentSet().isEmpty();
	}

}
