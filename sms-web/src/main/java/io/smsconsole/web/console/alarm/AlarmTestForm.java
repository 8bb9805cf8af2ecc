package io.smsconsole.web.console.alarm;

import io.smsconsole.core.insight.inbox.SendTestAlarmRequest;

/**
 * What is entered to send a test.
 *
 * @param email where to
 */
public record AlarmTestForm(String email) {

	SendTestAlarmRequest toRequest() {
		return new SendTestAlarmRequest(this.email);
	}

}
