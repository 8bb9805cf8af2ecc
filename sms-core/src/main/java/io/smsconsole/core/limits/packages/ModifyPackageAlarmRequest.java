package io.smsconsole.core.limits.packages;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Changes from which balance on people are told that packages run low. What is absent
 * stays what it is.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param alarmBelow segments in the mainland, cents of yuan elsewhere, up to
 * 1,000,000,000; 0 for no amount
 * @param alarmPercentSet percent of what the packages held at first, outside of the
 * mainland: any of 1, 5 and 15; an empty list for no share
 */
public record ModifyPackageAlarmRequest(@Required Integer international, Long alarmBelow,
		List<Integer> alarmPercentSet) {

}
