package io.smsconsole.core.insight.inbox;

import io.smsconsole.core.base.action.Required;

/**
 * Sends a message that shows that alarms arrive.
 *
 * @param phoneNumber where to, a mobile number
 */
public record SendTestAlarmMessageRequest(@Required String phoneNumber) {

}
