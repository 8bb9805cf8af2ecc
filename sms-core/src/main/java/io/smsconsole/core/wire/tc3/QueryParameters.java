package io.smsconsole.core.wire.tc3;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Parameters as a query or a form carries them.
 */
public final class QueryParameters {

	/**
	 * How many parameters are read at most: more than any action takes in a megabyte, and
	 * few enough to hold.
	 */
	public static final int MAXIMUM = 40_000;

	private QueryParameters() {
	}

	/**
	 * Reads a query or a form.
	 * @param raw the text as it travelled, without question mark; {@code null} for none
	 * @return names and values, decoded, in their order
	 * @throws IllegalArgumentException when it is not encoded as it should be, names one
	 * parameter twice or more than {@link #MAXIMUM}
	 */
	public static Map<String, String> parse(String raw) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (raw == null || raw.isEmpty()) {
			return parameters;
		}
		int start = 0;
		while (start <= raw.length()) {
			int end = raw.indexOf('&', start);
			end = (end < 0) ? raw.length() : end;
			add(parameters, raw.substring(start, end));
			start = end + 1;
		}
		return parameters;
	}

	private static void add(Map<String, String> parameters, String pair) {
		if (pair.isEmpty()) {
			return;
		}
		if (parameters.size() == MAXIMUM) {
			throw new IllegalArgumentException("More than " + MAXIMUM + " parameters");
		}
		int equals = pair.indexOf('=');
		String name = decode((equals < 0) ? pair : pair.substring(0, equals));
		String value = (equals < 0) ? "" : decode(pair.substring(equals + 1));
		if (parameters.put(name, value) != null) {
			throw new IllegalArgumentException("A parameter is given twice");
		}
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Writes a query or a form.
	 * @param parameters names and raw values
	 * @return the text, encoded, in the order given
	 */
	public static String format(Map<String, String> parameters) {
		StringJoiner text = new StringJoiner("&");
		parameters.forEach((name, value) -> text.add(encode(name) + "=" + encode(value)));
		return text.toString();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
