package io.smsconsole.auth.user;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Reads flags as the product {@code cam} writes them: 0 or 1.
 */
final class UserFlags {

	private UserFlags() {
	}

	static boolean read(String parameter, Integer flag, boolean absent) {
		if (flag == null) {
			return absent;
		}
		if (flag != 0 && flag != 1) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, parameter, "access.flag");
		}
		return flag == 1;
	}

	static int write(boolean flag) {
		return flag ? 1 : 0;
	}

}
