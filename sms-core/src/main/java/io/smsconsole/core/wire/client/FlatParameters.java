package io.smsconsole.core.wire.client;

import java.util.LinkedHashMap;
import java.util.Map;

import io.smsconsole.core.wire.api.ApiJson;
import io.smsconsole.core.wire.api.ApiRequest;
import tools.jackson.databind.JsonNode;

/**
 * A request as a query or a form names its values: {@code Name}, {@code Name.0} in a list
 * and {@code Name.0.Field} within an item.
 */
final class FlatParameters {

	private FlatParameters() {
	}

	static Map<String, String> of(ApiRequest<?> request) {
		Map<String, String> parameters = new LinkedHashMap<>();
		add(parameters, "", ApiJson.client().valueToTree(request));
		return parameters;
	}

	private static void add(Map<String, String> parameters, String name, JsonNode node) {
		if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				add(parameters, name + "." + i, node.get(i));
			}
		}
		else if (node.isObject()) {
			node.forEachEntry((field, value) -> add(parameters, name.isEmpty() ? field : name + "." + field, value));
		}
		else {
			parameters.put(name, node.asString());
		}
	}

}
