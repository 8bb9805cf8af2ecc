package io.smsconsole.auth.call;

import java.time.Instant;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.util.StringUtils;

/**
 * One call of the signed API, as it was answered.
 *
 * @param secretId the public half of the key that the call named
 * @param uin the account whose key that is
 * @param action the operation as the caller wrote it, or {@code null}
 * @param code the code of the error that was answered; {@code null}, empty or {@code OK}
 * where it was none
 * @param address the caller's network address, or {@code null}
 * @param userAgent what the caller's program calls itself, or {@code null}
 * @param micros how long it took, microseconds
 * @param requestId the id that the answer carried
 * @param at when it came in
 */
public record ApiCall(String secretId, long uin, String action, String code, String address, String userAgent,
		long micros, String requestId, Instant at) {

	private static final String OK = "OK";

	private static final String UNPROVEN = "AuthFailure.";

	/**
	 * The error that was answered.
	 * @return its code, or empty where it was none
	 */
	Optional<String> error() {
		return Optional.ofNullable(this.code).filter(StringUtils::hasText).filter((text) -> !OK.equalsIgnoreCase(text));
	}

	/**
	 * Whether the caller showed that the key is theirs: who only knows its public half
	 * did not use it.
	 */
	boolean proven() {
		return error()
			.filter((text) -> text.startsWith(UNPROVEN)
					&& !text.equals(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION.code()))
			.isEmpty();
	}

}
