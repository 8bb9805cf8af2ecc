package io.smsconsole.core.insight.inbox;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.insight.alarm.Alarms;

import org.springframework.stereotype.Component;

/**
 * What names an alarm is about the alarm's application. What concerns the account is for
 * those who may see all.
 */
@Component
class AlarmAppFinder implements AppFinder<AlarmRequest> {

	private final Alarms alarms;

	AlarmAppFinder(Alarms alarms) {
		this.alarms = alarms;
	}

	@Override
	public Class<AlarmRequest> requestType() {
		return AlarmRequest.class;
	}

	@Override
	public String smsSdkAppId(AlarmRequest request) {
		return Ids.parse(request.alarmId())
			.flatMap(this.alarms::find)
			.map((alarm) -> Long.toString(alarm.sdkAppId()))
			.orElse(null);
	}

	@Override
	public SmsException unknown() {
		return Inbox.unknown();
	}

}
