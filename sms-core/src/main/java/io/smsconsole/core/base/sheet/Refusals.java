package io.smsconsole.core.base.sheet;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Refuses a sheet as a whole.
 */
final class Refusals {

	static final String NOT_A_SHEET = "sheet.not-a-sheet";

	static final String DAMAGED = "sheet.damaged";

	static final String BOMB = "sheet.bomb";

	static final String XML = "sheet.xml";

	private Refusals() {
	}

	static SmsException refusal(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "File", reason, arguments);
	}

}
