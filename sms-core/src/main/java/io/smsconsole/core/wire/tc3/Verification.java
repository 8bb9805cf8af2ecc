package io.smsconsole.core.wire.tc3;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * What became of looking at a signature.
 */
public sealed interface Verification {

	/**
	 * The call is from the holder of the key.
	 *
	 * @param secretId the key
	 * @param method how it was signed
	 */
	record Accepted(String secretId, SignatureMethod method) implements Verification {

	}

	/**
	 * The call is not to be trusted.
	 *
	 * @param refusal why
	 * @param parameter the parameter or header at fault, or {@code null}
	 */
	record Refused(Refusal refusal, String parameter) implements Verification {

		/**
		 * The code that it is answered with.
		 * @return the code
		 */
		public ErrorCode code() {
			return this.refusal.code();
		}

		/**
		 * The error that it is answered with.
		 * @return the code, the parameter and the reason
		 */
		public SmsException error() {
			return new SmsException(code(), this.parameter, this.refusal.reason());
		}

	}

}
