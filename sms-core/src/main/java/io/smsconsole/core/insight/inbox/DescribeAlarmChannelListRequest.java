package io.smsconsole.core.insight.inbox;

/**
 * Asks by which channels people outside the console can be told of alarms.
 */
public record DescribeAlarmChannelListRequest() {

}
