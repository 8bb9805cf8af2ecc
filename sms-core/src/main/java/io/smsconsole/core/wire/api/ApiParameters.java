package io.smsconsole.core.wire.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Reads an action's parameters into its record, strictly, and tells what is wrong with
 * them in the API's own codes. They come as JSON, or by the names of a query or form:
 * {@code Name}, {@code Name.0} for the first of a list, {@code Name.0.Field} within it.
 */
public final class ApiParameters {

	/** Names in a row that a parameter may have, more than any has. */
	private static final int MAX_DEPTH = 8;

	private static final String INDEX = "[0-9]{1,6}";

	/** By name everything is text, so numbers and flags have to be read out of it. */
	private static final JsonMapper NAMED = ApiJson.server()
		.rebuild()
		.enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.build();

	private ApiParameters() {
	}

	/**
	 * Reads JSON.
	 * @param json the payload
	 * @param type the record of the action
	 * @param <T> the record of the action
	 * @return the record
	 * @throws SmsException {@code FailedOperation.JsonParseFail} when it is no JSON
	 * object, {@code UnknownParameter} or {@code InvalidParameter} when a parameter is
	 * not one or has the wrong type
	 */
	public static <T> T ofJson(byte[] json, Class<T> type) {
		try {
			return object(ApiJson.server().readValue(json, type));
		}
		catch (JacksonException ex) {
			throw refusal(ex);
		}
	}

	/**
	 * Reads names and values.
	 * @param parameters the parameters of the action alone, without the common ones
	 * @param type the record of the action
	 * @param <T> the record of the action
	 * @return the record
	 * @throws SmsException {@code UnknownParameter} or {@code InvalidParameter} when a
	 * parameter is not one or has the wrong type
	 */
	public static <T> T ofNames(Map<String, String> parameters, Class<T> type) {
		try {
			return object(NAMED.treeToValue(tree(parameters, 0), type));
		}
		catch (JacksonException ex) {
			throw refusal(ex);
		}
	}

	private static <T> T object(T value) {
		if (value == null) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_JSON_PARSE_FAIL);
		}
		return value;
	}

	private static JsonNode tree(Map<String, String> parameters, int depth) {
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
				throw new SmsException(ErrorCode.INVALID_PARAMETER, name, null);
			}
			object.set(name, tree(group, depth + 1));
		});
		return isList(object) ? list(object) : object;
	}

	private static boolean isList(ObjectNode object) {
		return !object.isEmpty() && object.propertyNames().stream().allMatch((name) -> name.matches(INDEX));
	}

	private static ArrayNode list(ObjectNode object) {
		TreeMap<Integer, JsonNode> items = new TreeMap<>();
		object.properties().forEach((item) -> items.put(Integer.valueOf(item.getKey()), item.getValue()));
		return JsonNodeFactory.instance.arrayNode().addAll(items.values());
	}

	private static SmsException refusal(JacksonException ex) {
		String parameter = ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName()
					: Integer.toString(step.getIndex()))
			.collect(Collectors.joining("."));
		if (parameter.isEmpty() || !(ex instanceof MismatchedInputException)) {
			return new SmsException(ErrorCode.FAILED_OPERATION_JSON_PARSE_FAIL);
		}
		boolean unknown = ex instanceof UnrecognizedPropertyException;
		return new SmsException(unknown ? ErrorCode.UNKNOWN_PARAMETER : ErrorCode.INVALID_PARAMETER, parameter, null);
	}

}
