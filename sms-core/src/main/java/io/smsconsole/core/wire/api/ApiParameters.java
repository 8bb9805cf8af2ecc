package io.smsconsole.core.wire.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Reads an action's parameters into its record, strictly, and tells what is wrong with
 * them in the API's own codes. They come as JSON, or by the names of a query or form:
 * {@code Name}, {@code Name.0} for the first of a list, {@code Name.0.Field} within it.
 * Of several mistakes the first of this order is told: no JSON, an unknown parameter, a
 * missing one, one of the wrong type.
 */
public final class ApiParameters {

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
	 * object, {@code UnknownParameter}, {@code MissingParameter} or
	 * {@code InvalidParameter} when a parameter is not one, is not there or has the wrong
	 * type
	 */
	public static <T> T ofJson(byte[] json, Class<T> type) {
		try {
			return complete(ApiJson.server().readValue(json, type));
		}
		catch (JacksonException ex) {
			throw refusal(ex, type, () -> ApiJson.server().readTree(json));
		}
	}

	/**
	 * Reads names and values.
	 * @param parameters the parameters of the action alone, without the common ones
	 * @param type the record of the action
	 * @param <T> the record of the action
	 * @return the record
	 * @throws SmsException {@code UnknownParameter}, {@code MissingParameter} or
	 * {@code InvalidParameter} when a parameter is not one, is not there or has the wrong
	 * type
	 */
	public static <T> T ofNames(Map<String, String> parameters, Class<T> type) {
		JsonNode tree = NamedTree.of(parameters);
		try {
			return complete(NAMED.treeToValue(tree, type));
		}
		catch (JacksonException ex) {
			throw refusal(ex, type, () -> tree);
		}
	}

	private static <T> T complete(T request) {
		if (request == null) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_JSON_PARSE_FAIL, null, "json.no-object");
		}
		String missing = RequestShape.of(request.getClass()).missing(request);
		if (missing != null) {
			throw missing(missing);
		}
		return request;
	}

	/**
	 * Reading stops at the first mistake, whatever its kind, so what is worse is looked
	 * for afterwards, when there is one at all.
	 */
	private static SmsException refusal(JacksonException first, Class<?> type, Supplier<JsonNode> whole) {
		JsonNode request;
		try {
			request = whole.get();
		}
		catch (JacksonException ex) {
			return ParameterMistake.unreadable(ex);
		}
		if (request == null || !request.isObject()) {
			return new SmsException(ErrorCode.FAILED_OPERATION_JSON_PARSE_FAIL, null, "json.no-object");
		}
		RequestShape shape = RequestShape.of(type);
		Optional<SmsException> worse = shape.unknown(request)
			.map(ParameterMistake::unknown)
			.or(() -> shape.missing(request).map(ApiParameters::missing));
		return worse.orElseGet(() -> ParameterMistake.wrongType(first));
	}

	private static SmsException missing(String path) {
		return new SmsException(ErrorCode.MISSING_PARAMETER, path, "parameter.missing");
	}

}
