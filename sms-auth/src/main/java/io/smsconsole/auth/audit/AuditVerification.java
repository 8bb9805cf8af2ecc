package io.smsconsole.auth.audit;

import java.time.Instant;
import java.util.List;

/**
 * What is known about verifications of the audit log.
 *
 * @param running whether one is under way
 * @param runningChecked how many entries that one has looked at
 * @param runningTotal how many it is to look at
 * @param beginTime when the last one began, UNIX seconds, or 0 where there was none
 * @param endTime when it ended, UNIX seconds, or 0
 * @param checked how many entries it looked at
 * @param faultCount how many faults it found
 * @param faultSet the first ones, up to 100
 */
public record AuditVerification(boolean running, long runningChecked, long runningTotal, long beginTime, long endTime,
		long checked, long faultCount, List<AuditFault> faultSet) {

	static AuditVerification of(AuditCheck check, List<AuditFault> faults) {
		return new AuditVerification(check.runningSince() != null, check.runningChecked(), check.runningTotal(),
				seconds(check.begunAt()), seconds(check.endedAt()), check.checked(), check.faultCount(), faults);
	}

	private static long seconds(Instant instant) {
		return (instant != null) ? instant.getEpochSecond() : 0;
	}

}
