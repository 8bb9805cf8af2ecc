package io.smsconsole.core.insight.verification;

import java.time.Instant;

/**
 * Verifications as the table {@code tally_check} holds them.
 *
 * @param runningSince when the one under way began, or {@code null} where none is
 * @param runningDays how many days it has looked at
 * @param runningTotal how many it is to look at
 * @param endedAt when the last one ended, or when counting began
 * @param messages how many messages it counted, -1 where there was none
 * @param differenceCount how many differences it found
 * @param differences the first ones as a JSON array, or {@code null}
 */
record StoredCheck(Instant runningSince, int runningDays, int runningTotal, Instant endedAt, long messages,
		long differenceCount, String differences) {

}
