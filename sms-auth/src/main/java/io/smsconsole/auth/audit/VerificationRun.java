package io.smsconsole.auth.audit;

import io.smsconsole.core.base.background.BackgroundRun;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has the log verified in the background.
 */
@Component
class VerificationRun implements DisposableBean {

	private final AuditChecks checks;

	private final BackgroundRun background = new BackgroundRun("audit-verify");

	VerificationRun(AuditChecks checks) {
		this.checks = checks;
	}

	/** Begins, unless a verification is under way on any node. */
	void start() {
		if (this.checks.begin()) {
			this.background.start(this.checks::run);
		}
	}

	@Override
	public void destroy() {
		this.background.close();
	}

}
