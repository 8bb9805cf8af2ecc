package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.core.insight.verification.CountChecks;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Compares the counts with all messages once a day. It looks each hour whether a day is
 * over, so that neither restarts nor those who verify by hand make it more.
 */
@Component
class VerifyStatistics implements Chore {

	private static final Duration DAY = Duration.ofHours(24);

	private final CountChecks checks;

	VerifyStatistics(CountChecks checks) {
		this.checks = checks;
	}

	@Override
	public String name() {
		return "verify-statistics";
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
