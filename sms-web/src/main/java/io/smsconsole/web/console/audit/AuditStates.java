package io.smsconsole.web.console.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import io.smsconsole.web.page.Times;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Compares what was written down before a call and after it.
 */
@Component
class AuditStates {

	private static final Pattern SECONDS = Pattern.compile("1[0-9]{9}");

	private static final JsonMapper JSON = new JsonMapper();

	private final Times times;

	AuditStates(Times times) {
		this.times = times;
	}

	/**
	 * Compares.
	 * @param before JSON, or an empty string
	 * @param after JSON, or an empty string
	 * @return the difference, or {@code null} where neither is known
	 */
	AuditDifference compare(String before, String after) {
		if (before.isEmpty() && after.isEmpty()) {
			return null;
		}
		Map<String, String> old = fields(before);
		Map<String, String> now = fields(after);
		Set<String> names = new LinkedHashSet<>(old.keySet());
		names.addAll(now.keySet());
		return AuditDifference.of(!before.isEmpty(), !after.isEmpty(),
				names.stream().map((name) -> new AuditChange(name, old.get(name), now.get(name))).toList());
	}

	private Map<String, String> fields(String json) {
		Map<String, String> fields = new LinkedHashMap<>();
		if (!json.isEmpty()) {
			add(fields, "", JSON.readTree(json));
		}
		return fields;
	}

	private void add(Map<String, String> fields, String name, JsonNode value) {
		if (value.isObject()) {
			value.properties()
				.forEach((field) -> add(fields, name.isEmpty() ? field.getKey() : name + "." + field.getKey(),
						field.getValue()));
		}
		else if (value.isArray() && value.valueStream().anyMatch(JsonNode::isContainer)) {
			for (int i = 0; i < value.size(); i++) {
				add(fields, name + "[" + i + "]", value.get(i));
			}
		}
		else {
			Optional<JsonNode> document = document(value);
			document.ifPresentOrElse((node) -> add(fields, name, node), () -> fields.put(name, text(name, value)));
		}
	}

	/** A policy is a text that tells more when it is taken apart. */
	private static Optional<JsonNode> document(JsonNode value) {
		if (!value.isString() || !value.asString().startsWith("{")) {
			return Optional.empty();
		}
		try {
			return Optional.of(JSON.readTree(value.asString())).filter((node) -> !node.isEmpty());
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private String text(String name, JsonNode value) {
		if (value.isArray()) {
			StringJoiner items = new StringJoiner(", ");
			value.forEach((item) -> items.add(item.asString()));
			return items.toString();
		}
		String text = value.asString();
		boolean time = name.endsWith("Time") && SECONDS.matcher(text).matches();
		return time ? this.times.second(Instant.ofEpochSecond(Long.parseLong(text))) : text;
	}

}
