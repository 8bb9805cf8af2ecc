package io.smsconsole.auth.totp;

/**
 * Whether somebody has a second factor.
 *
 * @param bound whether they have
 * @param bindTime since when, UNIX seconds; 0 where they have none
 * @param required whether one is demanded of them in particular
 * @param demanded whether they have to have one, be it that one is demanded of everybody
 */
public record DescribeUserTotpResponse(boolean bound, long bindTime, boolean required, boolean demanded) {

}
