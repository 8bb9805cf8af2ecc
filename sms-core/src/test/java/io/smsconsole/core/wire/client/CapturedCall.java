package io.smsconsole.core.wire.client;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.wire.tc3.QueryParameters;
import io.smsconsole.core.wire.tc3.SignedMessage;

/**
 * A request as it arrived.
 *
 * @param method the method
 * @param query what follows the question mark, or {@code null}
 * @param headers the headers, by name in any case
 * @param body the payload
 */
record CapturedCall(String method, String query, Map<String, String> headers, byte[] body) {

	static CapturedCall of(String request) {
		int end = request.indexOf("\r\n\r\n");
		String[] lines = request.substring(0, end).split("\r\n");
		String[] start = lines[0].split(" ");
		String query = (start[1].length() > 2) ? start[1].substring(2) : null;
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (int i = 1; i < lines.length; i++) {
			String[] header = lines[i].split(":", 2);
			headers.put(header[0], header[1].strip());
		}
		return new CapturedCall(start[0], query, headers, request.substring(end + 4).getBytes(StandardCharsets.UTF_8));
	}

	String header(String name) {
		return this.headers.get(name);
	}

	Map<String, String> parameters() {
		return QueryParameters.parse((this.query != null) ? this.query : new String(this.body, StandardCharsets.UTF_8));
	}

	SignedMessage message() {
		return new SignedMessage(this.method, "/", this.query, this.headers::get, this.body, false);
	}

	CapturedCall withMethod(String other) {
		return new CapturedCall(other, this.query, this.headers, this.body);
	}

	CapturedCall withQuery(String other) {
		return new CapturedCall(this.method, other, this.headers, this.body);
	}

	CapturedCall withBody(byte[] other) {
		return new CapturedCall(this.method, this.query, this.headers, other);
	}

	CapturedCall withHeader(String name, String value) {
		Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		changed.putAll(this.headers);
		changed.put(name, value);
		return new CapturedCall(this.method, this.query, changed, this.body);
	}

	/**
	 * The same call with other parameters, where this one has them.
	 */
	CapturedCall withParameters(Map<String, String> parameters) {
		String text = QueryParameters.format(parameters);
		return (this.query != null) ? withQuery(text) : withBody(text.getBytes(StandardCharsets.UTF_8));
	}

}
