package io.smsconsole.auth.group;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * What can be written about a group.
 */
final class GroupText {

	private static final int LONGEST_NAME = 64;

	private static final int LONGEST_REMARK = 255;

	private GroupText() {
	}

	static String name(String text) {
		String name = text.strip();
		if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "GroupName", "access.group-name",
					LONGEST_NAME);
		}
		return name;
	}

	static String remark(String text) {
		String remark = text.strip();
		if (remark.codePointCount(0, remark.length()) > LONGEST_REMARK) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT, "Remark", "parameter.long",
					LONGEST_REMARK);
		}
		return remark;
	}

}
