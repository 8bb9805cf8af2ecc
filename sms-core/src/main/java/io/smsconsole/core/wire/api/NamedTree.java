package io.smsconsole.core.wire.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Makes a tree of parameters that are named by their path.
 */
final class NamedTree {

	/** Names in a row that a parameter may have, more than any has. */
	private static final int MAX_DEPTH = 8;

	private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");

	private NamedTree() {
	}

	static JsonNode of(Map<String, String> parameters) {
		return object(parameters, 0);
	}

	private static ObjectNode object(Map<String, String> parameters, int depth) {
		Map<String, Map<String, String>> groups = new LinkedHashMap<>();
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		parameters.forEach((name, value) -> {
			int dot = name.indexOf('.');
			if (dot < 0) {
				object.put(name, value);
			}
			else {
				groups.computeIfAbsent(name.substring(0, dot), (key) -> new LinkedHashMap<>())
					.put(name.substring(dot + 1), value);
			}
		});
		groups.forEach((name, group) -> {
			if (depth == MAX_DEPTH || object.has(name)) {
				throw new SmsException(ErrorCode.INVALID_PARAMETER, ParameterMistake.shown(name), "parameter.name");
			}
			object.set(name, listOrObject(object(group, depth + 1)));
		});
		return object;
	}

	private static JsonNode listOrObject(ObjectNode object) {
		boolean list = !object.isEmpty()
				&& object.propertyNames().stream().allMatch((name) -> INDEX.matcher(name).matches());
		return list ? list(object) : object;
	}

	private static ArrayNode list(ObjectNode object) {
		TreeMap<Integer, JsonNode> items = new TreeMap<>();
		object.properties().forEach((item) -> items.put(Integer.valueOf(item.getKey()), item.getValue()));
		return JsonNodeFactory.instance.arrayNode().addAll(items.values());
	}

}
