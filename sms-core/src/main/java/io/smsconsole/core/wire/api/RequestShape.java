package io.smsconsole.core.wire.api;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import io.smsconsole.core.base.action.Required;

import org.springframework.util.ReflectionUtils;

/**
 * Which parameters a request record has, and which of them every caller has to give. Read
 * once from each type.
 */
final class RequestShape {

	private static final ClassValue<RequestShape> SHAPES = new ClassValue<>() {

		@Override
		protected RequestShape computeValue(Class<?> type) {
			return new RequestShape(type);
		}

	};

	private final Map<String, Parameter> parameters;

	private final List<Parameter> remarkable;

	private RequestShape(Class<?> type) {
		this.parameters = Arrays.stream(type.getRecordComponents())
			.map(Parameter::of)
			.collect(Collectors.toMap(Parameter::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		this.remarkable = this.parameters.values()
			.stream()
			.filter((parameter) -> parameter.required() || parameter.part() != null)
			.toList();
	}

	static RequestShape of(Class<?> type) {
		return SHAPES.get(type);
	}

	/**
	 * Finds a required parameter that was not given.
	 * @param request the request, or a part of one
	 * @return its path such as {@code RecipientSet.0.PhoneNumber}, or {@code null}
	 */
	String missing(Object request) {
		for (Parameter parameter : this.remarkable) {
			Object value = ReflectionUtils.invokeMethod(parameter.accessor(), request);
			String path = (value != null) ? parameter.missing(value) : parameter.absent();
			if (path != null) {
				return path;
			}
		}
		return null;
	}

	/**
	 * Finds a required parameter that was not given.
	 * @param request the request, or a part of one, as it was written
	 * @return its path
	 */
	Optional<String> missing(JsonNode request) {
		return this.remarkable.stream().flatMap((parameter) -> {
			JsonNode value = request.get(parameter.name());
			return (value == null || value.isNull()) ? Stream.ofNullable(parameter.absent())
					: parameter.within(value, (shape, part) -> shape.missing(part));
		}).findFirst();
	}

	/**
	 * Finds a parameter that there is not.
	 * @param request the request, or a part of one, as it was written
	 * @return its path
	 */
	Optional<String> unknown(JsonNode request) {
		return request.properties().stream().flatMap((property) -> {
			Parameter parameter = this.parameters.get(property.getKey());
			return (parameter == null) ? Stream.of(property.getKey())
					: parameter.within(property.getValue(), (shape, part) -> shape.unknown(part));
		}).findFirst();
	}

	/**
	 * Looks for something in a part of a request.
	 */
	private interface Search {

		Optional<String> in(RequestShape shape, JsonNode part);

	}

	/**
	 * A parameter.
	 *
	 * @param name its name on the wire
	 * @param accessor reads it
	 * @param required whether every caller has to give it
	 * @param list whether it is a list
	 * @param part the record that it is, or that it is a list of; {@code null} for
	 * neither
	 */
	private record Parameter(String name, Method accessor, boolean required, boolean list, Class<?> part) {

		static Parameter of(RecordComponent component) {
			Method accessor = component.getAccessor();
			ReflectionUtils.makeAccessible(accessor);
			String name = Character.toUpperCase(component.getName().charAt(0)) + component.getName().substring(1);
			return new Parameter(name, accessor, component.isAnnotationPresent(Required.class),
					component.getType() == List.class, part(component.getGenericType()));
		}

		private static Class<?> part(Type type) {
			if (type instanceof ParameterizedType list) {
				return part(list.getActualTypeArguments()[0]);
			}
			return (type instanceof Class<?> plain && plain.isRecord()) ? plain : null;
		}

		String absent() {
			return this.required ? this.name : null;
		}

		String missing(Object value) {
			if (this.part == null) {
				return null;
			}
			return below(this.list ? missingInList((List<?>) value) : RequestShape.of(this.part).missing(value));
		}

		private String missingInList(List<?> values) {
			for (int i = 0; i < values.size(); i++) {
				String path = RequestShape.of(this.part).missing(values.get(i));
				if (path != null) {
					return i + "." + path;
				}
			}
			return null;
		}

		private String below(String path) {
			return (path != null) ? this.name + "." + path : null;
		}

		/**
		 * Searches the parts. What is of another shape than it should be has none.
		 */
		Stream<String> within(JsonNode value, Search search) {
			if (this.part == null) {
				return Stream.empty();
			}
			Stream<String> found = this.list
					? IntStream.range(0, value.isArray() ? value.size() : 0)
						.boxed()
						.flatMap((i) -> search(value.get(i), search).map((path) -> i + "." + path))
					: search(value, search);
			return found.map(this::below);
		}

		private Stream<String> search(JsonNode one, Search search) {
			return one.isObject() ? search.in(RequestShape.of(this.part), one).stream() : Stream.empty();
		}

	}

}
