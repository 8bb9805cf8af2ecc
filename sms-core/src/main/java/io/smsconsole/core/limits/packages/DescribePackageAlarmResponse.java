package io.smsconsole.core.limits.packages;

import java.util.List;

/**
 * From which balance on people are told that packages run low.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param alarmBelow segments in the mainland, cents of yuan elsewhere; 0 for no amount
 * @param alarmPercentSet percent of what the packages held at first: any of 1, 5 and 15
 * @param low whether less than that is left
 */
public record DescribePackageAlarmResponse(int international, long alarmBelow, List<Integer> alarmPercentSet,
		boolean low) {

}
