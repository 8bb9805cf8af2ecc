package io.smsconsole.scheduler.alarm;

import io.smsconsole.auth.audit.AuditVerified;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Raises an alarm where the audit log is not what was written, and resolves it when a
 * verification finds it intact.
 */
@Component
class AuditAlarms {

	private static final String REF = "audit";

	private static final String PATH = "/console/audit/verification";

	private final Alarms alarms;

	AuditAlarms(Alarms alarms) {
		this.alarms = alarms;
	}

	@EventListener
	void verified(AuditVerified event) {
		if (event.faultCount() > 0) {
			this.alarms.raise(NewAlarm.of(AlarmKind.AUDIT_BROKEN, 0, REF, PATH, Long.toString(event.faultCount())));
		}
		else {
			this.alarms.resolve(AlarmKind.AUDIT_BROKEN, 0, REF);
		}
	}

}
