package io.smsconsole.auth.totp;

/**
 * Whether somebody has a second factor.
 *
 * @param bound whether they have
 * @param bindTime since when, UNIX seconds; 0 where they have none
 */
public record DescribeUserTotpResponse(boolean bound, long bindTime) {

}
