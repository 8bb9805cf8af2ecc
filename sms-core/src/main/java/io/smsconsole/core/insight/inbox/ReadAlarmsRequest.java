package io.smsconsole.core.insight.inbox;

import java.util.List;

/**
 * Marks alarms as read by the caller.
 *
 * @param alarmIdSet which, at most 100; absent for all that the caller may see
 */
public record ReadAlarmsRequest(List<String> alarmIdSet) {

}
