package io.smsconsole.web.page;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON as people and browsers write it: each value on a line of its own.
 */
public final class IndentedJson {

	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private static final Separators SEPARATORS = Separators.createDefaultInstance()
		.withObjectNameValueSpacing(Separators.Spacing.AFTER)
		.withObjectEmptySeparator("")
		.withArrayEmptySeparator("");

	private static final JsonMapper JSON = new JsonMapper();

	private static final ObjectWriter WRITER = JSON.writer()
		.with(new DefaultPrettyPrinter(SEPARATORS).withArrayIndenter(INDENTER).withObjectIndenter(INDENTER));

	private IndentedJson() {
	}

	/**
	 * Writes a value.
	 * @param value the value
	 * @return JSON over several lines
	 */
	public static String of(JsonNode value) {
		return WRITER.writeValueAsString(value);
	}

	/**
	 * Writes a text of JSON anew.
	 * @param json JSON, or an empty string
	 * @return the same over several lines
	 */
	public static String of(String json) {
		return json.isEmpty() ? "" : of(JSON.readTree(json));
	}

}
