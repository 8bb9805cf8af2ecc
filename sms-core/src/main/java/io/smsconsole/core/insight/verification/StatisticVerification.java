package io.smsconsole.core.insight.verification;

import java.util.List;

/**
 * What is known about verifications of the counts.
 *
 * @param running whether one is under way
 * @param runningDays how many days it has looked at
 * @param runningTotal how many it is to look at
 * @param endTime when the last one ended, UNIX seconds, or 0 where there was none
 * @param messages how many messages it counted
 * @param differenceCount how many differences it found
 * @param differenceSet the first hundred of them
 */
public record StatisticVerification(boolean running, int runningDays, int runningTotal, long endTime, long messages,
		long differenceCount, List<Difference> differenceSet) {

	static StatisticVerification of(StoredCheck check, List<Difference> differences) {
		boolean ever = check.messages() >= 0;
		return new StatisticVerification(check.runningSince() != null, check.runningDays(), check.runningTotal(),
				ever ? check.endedAt().getEpochSecond() : 0, Math.max(0, check.messages()), check.differenceCount(),
				differences);
	}

}
