package io.smsconsole.scheduler.audit;

import java.time.Duration;

import io.smsconsole.auth.audit.AuditRetention;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Forgets entries of the audit log that need not be kept any longer.
 */
@Component
class ForgetAuditEntries implements Chore {

	/** So few that nobody waits long for the chain. */
	private static final int LIMIT = 500;

	private final AuditRetention retention;

	ForgetAuditEntries(AuditRetention retention) {
		this.retention = retention;
	}

	@Override
	public String name() {
		return "forget-audit-entries";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void run() {
		this.retention.chains().forEach(this::forget);
	}

	private void forget(int chain) {
		int forgotten;
		do {
			forgotten = this.retention.forget(chain, LIMIT);
		}
		while (forgotten == LIMIT);
	}

}
