package io.smsconsole.auth.key;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Whether a key may be used, as the product {@code cam} writes it.
 */
final class KeyStatus {

	private static final String ACTIVE = "Active";

	private static final String INACTIVE = "Inactive";

	private KeyStatus() {
	}

	static String of(boolean enabled) {
		return enabled ? ACTIVE : INACTIVE;
	}

	static boolean parse(String text) {
		if (!text.equals(ACTIVE) && !text.equals(INACTIVE)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "Status", "access.key-status");
		}
		return text.equals(ACTIVE);
	}

}
