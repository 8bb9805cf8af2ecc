package io.smsconsole.auth.policy;

import java.time.Instant;

/**
 * Under which circumstances a call is made, as far as conditions ask for them.
 *
 * @param address the caller's network address, or {@code null} where there is none
 * @param time when it is made
 * @param mfa whether the caller showed a second factor; {@code null} where that does not
 * apply, as for programs
 * @param hour the hour of the day, in the installation's time zone
 * @param account the name of the account that calls
 * @param userAgent what the caller's program calls itself, or {@code null}
 */
public record Circumstances(String address, Instant time, Boolean mfa, int hour, String account, String userAgent) {

}
