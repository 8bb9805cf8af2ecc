package io.smsconsole.core.insight.inbox;

import io.smsconsole.core.base.action.Required;

/**
 * Names an alarm.
 *
 * @param alarmId its id
 */
public record AlarmRequest(@Required String alarmId) {

}
