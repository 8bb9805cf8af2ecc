package io.smsconsole.core.insight.inbox;

import io.smsconsole.core.base.action.Required;

/**
 * Sends a mail that shows that alarms arrive.
 *
 * @param email where to
 */
public record SendTestAlarmRequest(@Required String email) {

}
