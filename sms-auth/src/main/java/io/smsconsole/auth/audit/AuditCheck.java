package io.smsconsole.auth.audit;

import java.time.Instant;

/**
 * Verifications as the table {@code audit_check} holds them.
 *
 * @param runningSince when the one under way began, or {@code null} where none is
 * @param runningSeen when that one was last known to be at work, or {@code null}
 * @param runningChecked how many entries it has looked at
 * @param runningTotal how many it is to look at
 * @param begunAt when the last one began, or {@code null} where there was none
 * @param endedAt when the last one ended, or {@code null}
 * @param checked how many entries it looked at
 * @param faultCount how many faults it found
 * @param faults the first ones as a JSON array, or {@code null}
 */
record AuditCheck(Instant runningSince, Instant runningSeen, long runningChecked, long runningTotal, Instant begunAt,
		Instant endedAt, long checked, long faultCount, String faults) {

}
