package io.smsconsole.web.api.call;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.idempotency.IdempotencyKey;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads what a caller names a call with, so that it may be repeated.
 */
public final class Repetition {

	/** The header. */
	public static final String HEADER = "X-Sms-Idempotency-Key";

	private Repetition() {
	}

	/**
	 * The key of a call.
	 * @param call the call
	 * @return the key, or {@code null} where the call has none
	 * @throws SmsException {@code InvalidParameterValue} where it is blank or too long
	 */
	public static IdempotencyKey key(IncomingCall call) {
		String key = call.header(HEADER);
		if (key == null) {
			return null;
		}
		if (key.isBlank() || key.length() > IdempotencyKey.LONGEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, HEADER, "call.idempotency-key",
					IdempotencyKey.LONGEST);
		}
		return new IdempotencyKey(key, DigestUtils.sha256(call.repeated()));
	}

}
