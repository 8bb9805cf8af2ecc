package io.smsconsole.core.wire.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * How requests and answers are written and read as JSON: every name starts with a capital
 * letter. The client takes what it gets; the server is strict.
 */
public final class ApiJson {

	private static final JsonMapper CLIENT = named().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.changeDefaultPropertyInclusion((value) -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
		.withConfigOverride(String.class, ApiJson::emptyForNull)
		.withConfigOverride(List.class, ApiJson::emptyForNull)
		.build();

	private static final JsonMapper SERVER = named().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.withCoercionConfig(LogicalType.Textual,
				(text) -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
		.changeDefaultNullHandling((nulls) -> nulls.withContentNulls(Nulls.FAIL))
		.addModule(new SimpleModule().addDeserializer(String.class, new WholeTextDeserializer()))
		.build();

	private ApiJson() {
	}

	private static void emptyForNull(MutableConfigOverride type) {
		type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
	}

	private static JsonMapper.Builder named() {
		return JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE);
	}

	/**
	 * The client's side: leaves out what is {@code null}, reads what is {@code null} as
	 * empty, and overlooks what it does not know, since an upstream may answer more than
	 * this version knows.
	 * @return the mapper, thread-safe
	 */
	public static JsonMapper client() {
		return CLIENT;
	}

	/**
	 * The server's side: refuses unknown parameters, numbers in the place of strings and
	 * strings in the place of numbers, fractions, {@code null} within a list, halves of
	 * characters, and anything after the end. A parameter that is absent reads as
	 * {@code null}.
	 * @return the mapper, thread-safe
	 */
	public static JsonMapper server() {
		return SERVER;
	}

}
