package io.smsconsole.core.insight.verification;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;

import org.springframework.stereotype.Service;

/**
 * How people convince themselves that the statistics are true.
 */
@Service
public class VerificationActions {

	private final CountChecks checks;

	private final VerificationRun run;

	VerificationActions(CountChecks checks, VerificationRun run) {
		this.checks = checks;
		this.run = run;
	}

	/**
	 * Has the counts compared with a count over all messages. What takes longer than a
	 * request waits goes on in the background.
	 * @param request nothing to tell
	 * @return what is known by now
	 */
	@Action(name = "VerifyStatistics", access = Access.WRITE)
	public StatisticVerification verify(VerifyStatisticsRequest request) {
		this.run.start();
		return told();
	}

	/**
	 * Tells what the last verification found, and how far the one under way is.
	 * @param request nothing to tell
	 * @return what is known
	 */
	@Action(name = "DescribeStatisticVerification", access = Access.READ)
	public StatisticVerification describe(DescribeStatisticVerificationRequest request) {
		return told();
	}

	private StatisticVerification told() {
		StoredCheck check = this.checks.find();
		return StatisticVerification.of(check, this.checks.differences(check));
	}

}
