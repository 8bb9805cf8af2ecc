package io.smsconsole.web.console.audit;

import java.time.Instant;

import io.smsconsole.auth.audit.AuditFault;
import io.smsconsole.auth.audit.AuditVerification;

/**
 * What is known about verifications, as pages show it.
 *
 * @param told what is known
 */
public record VerificationView(AuditVerification told) {

	/**
	 * How it looks.
	 * @return {@code running}, {@code never}, {@code intact} or {@code faults}
	 */
	public String state() {
		if (this.told.running()) {
			return "running";
		}
		if (this.told.endTime() == 0) {
			return "never";
		}
		return (this.told.faultCount() == 0) ? "intact" : "faults";
	}

	/**
	 * When the last one ended.
	 * @return the time, or {@code null}
	 */
	public Instant ended() {
		return (this.told.endTime() != 0) ? Instant.ofEpochSecond(this.told.endTime()) : null;
	}

	/**
	 * When the call of an entry came.
	 * @param fault what is wrong with the entry
	 * @return the time, or {@code null} where there is no entry
	 */
	public Instant time(AuditFault fault) {
		return (fault.entryTime() != 0) ? Instant.ofEpochSecond(fault.entryTime()) : null;
	}

	/**
	 * How many faults are not listed.
	 * @return the number
	 */
	public long further() {
		return this.told.faultCount() - this.told.faultSet().size();
	}

}
