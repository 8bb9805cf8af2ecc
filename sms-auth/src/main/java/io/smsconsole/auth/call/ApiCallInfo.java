package io.smsconsole.auth.call;

import java.util.Objects;

/**
 * A call of the signed API as it is told to the owner of its key.
 *
 * @param secretId the key that it named
 * @param action the operation as the caller wrote it, or an empty string
 * @param code the code of the error that was answered, or an empty string where it was
 * none
 * @param address the network address that it came from, or an empty string
 * @param userAgent what the program calls itself, or an empty string
 * @param duration how long it took, microseconds
 * @param callRequestId the id that its answer carried
 * @param callTime when it came in, UNIX seconds
 */
public record ApiCallInfo(String secretId, String action, String code, String address, String userAgent, long duration,
		String callRequestId, long callTime) {

	static ApiCallInfo of(ApiCall call) {
		return new ApiCallInfo(call.secretId(), text(call.action()), call.error().orElse(""), text(call.address()),
				text(call.userAgent()), call.micros(), call.requestId(), call.at().getEpochSecond());
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
