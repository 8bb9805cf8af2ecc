package io.smsconsole.auth.totp;

import java.util.List;

/**
 * Recovery codes, which are shown this once.
 *
 * @param recoveryCodeSet ten codes, each of which is good once
 */
public record RecoveryCodesResponse(List<String> recoveryCodeSet) {

	@Override
	public String toString() {
		return "RecoveryCodesResponse[]";
	}

}
