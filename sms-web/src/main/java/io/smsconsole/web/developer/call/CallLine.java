package io.smsconsole.web.developer.call;

import java.time.Instant;

import io.smsconsole.auth.call.ApiCallInfo;

/**
 * A call as the list shows it.
 *
 * @param call the call
 */
public record CallLine(ApiCallInfo call) {

	private static final long MICROS = 1000;

	private static final int SHOWN_OF_KEY = 6;

	/**
	 * When it came in.
	 * @return the time
	 */
	public Instant time() {
		return Instant.ofEpochSecond(this.call.callTime());
	}

	/**
	 * Whether it was answered with an error.
	 * @return whether it was
	 */
	public boolean failed() {
		return !this.call.code().isEmpty();
	}

	/**
	 * How long it took.
	 * @return milliseconds, to a tenth below ten
	 */
	public String milliseconds() {
		long tenths = this.call.duration() * 10 / MICROS;
		return (tenths < 100) ? tenths / 10 + "." + tenths % 10 : Long.toString(tenths / 10);
	}

	/**
	 * Which key it named, in short.
	 * @return the end of the SecretId
	 */
	public String key() {
		String secretId = this.call.secretId();
		return "…" + secretId.substring(Math.max(0, secretId.length() - SHOWN_OF_KEY));
	}

}
