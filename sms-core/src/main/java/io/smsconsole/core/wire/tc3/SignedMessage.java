package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A call as it arrived, whatever server took it. To be used by one thread.
 */
public final class SignedMessage {

	private static final String FORM = "application/x-www-form-urlencoded";

	private final String method;

	private final String path;

	private final String rawQuery;

	private final UnaryOperator<String> headers;

	private final byte[] body;

	private final boolean secure;

	private Map<String, String> parameters;

	/**
	 * Describes a call.
	 * @param method {@code GET} or {@code POST}
	 * @param path the path, to the letter
	 * @param rawQuery what follows the question mark, to the letter; {@code null} where
	 * there is none
	 * @param headers finds a header's value by its name in any case; {@code null} where
	 * it is absent
	 * @param body the payload to the byte, empty where there is none
	 * @param secure whether it came over TLS
	 */
	public SignedMessage(String method, String path, String rawQuery, UnaryOperator<String> headers, byte[] body,
			boolean secure) {
		this.method = method;
		this.path = path;
		this.rawQuery = rawQuery;
		this.headers = headers;
		this.body = body;
		this.secure = secure;
	}

	/**
	 * The parameters of the query of a GET, or of the form of a POST. They are read once.
	 * @return names and values, decoded, in their order; empty where the payload is no
	 * form
	 * @throws IllegalArgumentException when they are not encoded as they should be, name
	 * one parameter twice or are more than {@link QueryParameters#MAXIMUM}
	 */
	public Map<String, String> parameters() {
		if (this.parameters == null) {
			this.parameters = QueryParameters.parse(isGet() ? this.rawQuery : form());
		}
		return this.parameters;
	}

	private String form() {
		String type = header("content-type");
		boolean form = type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
		return form ? new String(this.body, StandardCharsets.UTF_8) : null;
	}

	boolean isGet() {
		return "GET".equals(this.method);
	}

	String method() {
		return this.method;
	}

	String path() {
		return this.path;
	}

	/**
	 * What is signed of the query.
	 */
	String signedQuery() {
		return (isGet() && this.rawQuery != null) ? this.rawQuery : "";
	}

	/**
	 * Finds a header.
	 * @param name its name, in any case
	 * @return its value, or {@code null} where it is absent
	 */
	public String header(String name) {
		return this.headers.apply(name);
	}

	/**
	 * The payload.
	 * @return its bytes, not a copy
	 */
	public byte[] body() {
		return this.body;
	}

	boolean secure() {
		return this.secure;
	}

	@Override
	public String toString() {
		return "SignedMessage[" + this.method + " " + this.path + "]";
	}

}
