package io.smsconsole.web.console.audit;

import java.time.Instant;

import io.smsconsole.auth.audit.AuditFault;
import io.smsconsole.auth.audit.AuditVerification;
import io.smsconsole.web.page.VerificationLook;

/**
 * What is known about verifications, as pages show it.
 *
 * @param told what is known
 */
public record VerificationView(AuditVerification told) {

	/**
	 * How it stands.
	 * @return how it looks
	 */
	public VerificationLook look() {
		return VerificationLook.of(this.told.running(), this.told.runningChecked(), this.told.runningTotal(),
				this.told.endTime(), this.told.checked(), this.told.faultCount());
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
