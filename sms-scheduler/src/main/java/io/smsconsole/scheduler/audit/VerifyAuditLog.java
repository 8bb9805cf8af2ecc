package io.smsconsole.scheduler.audit;

import java.time.Duration;

import io.smsconsole.auth.audit.AuditChecks;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Verifies the audit log once a day. It looks each hour whether a day is over, so that
 * neither restarts nor those who verify by hand make it more.
 */
@Component
class VerifyAuditLog implements Chore {

	private static final Duration DAY = Duration.ofHours(24);

	private final AuditChecks checks;

	VerifyAuditLog(AuditChecks checks) {
		this.checks = checks;
	}

	@Override
	public String name() {
		return "verify-audit-log";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void run() {
		this.checks.runIfOlder(DAY);
	}

}
