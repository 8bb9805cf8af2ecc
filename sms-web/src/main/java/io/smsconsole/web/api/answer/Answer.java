package io.smsconsole.web.api.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.wire.api.ApiJson;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * An answer of the API, ready to be written. Always JSON with the id of the request, and
 * always complete before its first byte is sent.
 *
 * @param code {@code Ok}, or the code of the error
 * @param json the payload
 */
public record Answer(String code, byte[] json) {

	/** What an answer is called that is no error. */
	public static final String OK = "Ok";

	/** The type of every answer, to the letter: SDKs know errors by it. */
	private static final String CONTENT_TYPE = "application/json";

	private static final byte[] START = ascii("{\"Response\":");

	private static final String ID = "\"RequestId\":\"";

	private static final String END = "\"}}";

	/**
	 * The answer of an operation.
	 * @param response the record that it answered with
	 * @param requestId the request's id, which needs no escaping
	 * @return the answer
	 */
	public static Answer of(Object response, String requestId) {
		return new Answer(OK, envelope(response, requestId));
	}

	/**
	 * An error.
	 * @param code the code
	 * @param message what was wrong, in words
	 * @param requestId the request's id, which needs no escaping
	 * @return the answer
	 */
	public static Answer error(ErrorCode code, String message, String requestId) {
		return new Answer(code.code(), envelope(new Failure(new Failure.Error(code.code(), message)), requestId));
	}

	/**
	 * Writes the answer.
	 * @param response where to, with status 200 and nothing written to it
	 * @throws IOException where the caller has gone
	 */
	public void write(HttpServletResponse response) throws IOException {
		response.setContentType(CONTENT_TYPE);
		response.setContentLength(this.json.length);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.getOutputStream().write(this.json);
	}

	/**
	 * Puts the id behind the response's own fields.
	 */
	private static byte[] envelope(Object response, String requestId) {
		byte[] fields = ApiJson.server().writeValueAsBytes(response);
		int open = fields.length - 1;
		byte[] end = ascii(((open > 1) ? "," : "") + ID + requestId + END);
		byte[] json = new byte[START.length + open + end.length];
		System.arraycopy(START, 0, json, 0, START.length);
		System.arraycopy(fields, 0, json, START.length, open);
		System.arraycopy(end, 0, json, START.length + open, end.length);
		return json;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * The form of an error.
	 */
	private record Failure(Error error) {

		/**
		 * What went wrong.
		 */
		private record Error(String code, String message) {

		}

	}

}
