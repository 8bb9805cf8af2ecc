package io.smsconsole.auth.right;

import java.time.Instant;
import java.time.ZoneId;

import io.smsconsole.auth.policy.Circumstances;

/**
 * Made-up circumstances, but for the account that calls.
 *
 * @param address the network address, or {@code null}
 * @param time when it is
 * @param mfa whether a second factor was shown, or {@code null}
 * @param userAgent what the program calls itself, or {@code null}
 * @param zone the installation's time zone
 */
record Scene(String address, Instant time, Boolean mfa, String userAgent, ZoneId zone) {

	Circumstances of(String account) {
		return new Circumstances(this.address, this.time, this.mfa, this.time.atZone(this.zone).getHour(), account,
				this.userAgent);
	}

}
