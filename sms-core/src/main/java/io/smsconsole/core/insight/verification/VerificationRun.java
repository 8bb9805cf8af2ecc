package io.smsconsole.core.insight.verification;

import io.smsconsole.core.base.background.BackgroundRun;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has the counts verified in the background.
 */
@Component("countVerificationRun")
class VerificationRun implements DisposableBean {

	private final CountChecks checks;

	private final BackgroundRun background = new BackgroundRun("count-verify");

	VerificationRun(CountChecks checks) {
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
