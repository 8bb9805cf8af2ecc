package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.action.Required;

/**
 * Asks from which balance on people are told that packages run low.
 *
 * @param international 0 mainland, 1 anywhere else
 */
public record DescribePackageAlarmRequest(@Required Integer international) {

}
