package io.smsconsole.core.insight.inbox;

import java.util.List;

/**
 * Alarms.
 *
 * @param alarmSet the alarms, newest first
 * @param cursor for asking what is older, empty where nothing is
 */
public record DescribeAlarmListResponse(List<AlarmInfo> alarmSet, String cursor) {

}
