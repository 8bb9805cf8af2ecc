package io.smsconsole.core.wire.tc3;

import io.smsconsole.core.base.error.ErrorCode;

/**
 * Why a signature was not accepted. Several reasons may share a code: the code is for
 * programs, the reason for the person who looks for the mistake.
 */
public enum Refusal {

	/** There is no signature at all. */
	ABSENT(ErrorCode.AUTH_FAILURE_INVALID_AUTHORIZATION, "signature.absent"),

	/** The header {@code Authorization} does not read as it should. */
	MALFORMED(ErrorCode.AUTH_FAILURE_INVALID_AUTHORIZATION),

	/** The headers {@code content-type} and {@code host} are not both signed. */
	HEADERS_NOT_SIGNED(ErrorCode.AUTH_FAILURE_INVALID_AUTHORIZATION, "signature.headers-not-signed"),

	/** The product in the scope is neither known nor the host's first label. */
	UNKNOWN_PRODUCT(ErrorCode.NO_SUCH_PRODUCT),

	/** A common parameter is absent. */
	MISSING_PARAMETER(ErrorCode.MISSING_PARAMETER, "parameter.missing"),

	/** A common parameter, or the form as a whole, can't be read. */
	MALFORMED_PARAMETER(ErrorCode.INVALID_PARAMETER, "signature.unreadable"),

	/** The key's name is none: {@code AKID} and 32 letters or digits. */
	MALFORMED_SECRET_ID(ErrorCode.AUTH_FAILURE_INVALID_SECRET_ID),

	/** There is no enabled key of that name. */
	UNKNOWN_SECRET_ID(ErrorCode.AUTH_FAILURE_SECRET_ID_NOT_FOUND),

	/** A token came with a key that has none. */
	TOKEN(ErrorCode.AUTH_FAILURE_TOKEN_FAILURE),

	/** The time is too far from the server's. */
	EXPIRED(ErrorCode.AUTH_FAILURE_SIGNATURE_EXPIRE),

	/** The day in the scope is not that of the time, in UTC. */
	WRONG_DATE(ErrorCode.AUTH_FAILURE_SIGNATURE_FAILURE, "signature.wrong-date"),

	/** The payload is not signed, and that is not allowed here. */
	UNSIGNED_PAYLOAD(ErrorCode.AUTH_FAILURE_SIGNATURE_FAILURE, "signature.unsigned-payload"),

	/** The signature is wrong. */
	WRONG_SIGNATURE(ErrorCode.AUTH_FAILURE_SIGNATURE_FAILURE);

	private final ErrorCode code;

	private final String reason;

	Refusal(ErrorCode code) {
		this(code, null);
	}

	Refusal(ErrorCode code, String reason) {
		this.code = code;
		this.reason = reason;
	}

	/**
	 * The code that it is answered with.
	 * @return the code
	 */
	public ErrorCode code() {
		return this.code;
	}

	/**
	 * The key of the reason's text.
	 * @return a key of the bundle {@code reasons}, or {@code null} where the code's own
	 * text says it all
	 */
	public String reason() {
		return this.reason;
	}

}
