package io.smsconsole.core.insight.inbox;

/**
 * How many alarms the caller has not read.
 *
 * @param count how many; nobody counts further than 100
 */
public record DescribeUnreadAlarmCountResponse(int count) {

}
