package io.smsconsole.auth.totp;

import java.time.Instant;

/**
 * Whether an account has a second factor.
 *
 * @param bound whether it has
 * @param boundAt since when, or {@code null}
 * @param recoveryCodesLeft how many recovery codes are not used up
 */
public record TotpState(boolean bound, Instant boundAt, int recoveryCodesLeft) {

	static final TotpState NONE = new TotpState(false, null, 0);

}
