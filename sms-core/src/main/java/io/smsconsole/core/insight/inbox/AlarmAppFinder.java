package io.smsconsole.core.insight.inbox;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.Alarms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What names an alarm is about the alarm's application. What concerns the account is for
 * those who may see all.
 */
@Configuration(proxyBeanMethods = false)
class AlarmAppFinder {

	@Bean
	AppFinder<AlarmRequest> alarmApp(Alarms alarms) {
		return AppFinder.of(AlarmRequest.class,
				(request) -> Ids.parse(request.alarmId()).flatMap(alarms::find).map(Alarm::sdkAppId), Inbox::unknown);
	}

}
