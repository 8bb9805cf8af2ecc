package io.smsconsole.auth.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/**
 * Writes down a request without what must not be read again: secrets, images, the
 * parameters of messages and whole phone numbers. What it does not know it names by its
 * type only, and whatever its size, the result is short.
 */
@Component
class RequestMask {

	private static final int MOST_ITEMS = 5;

	private static final int DEEPEST = 6;

	private final JsonMapper json;

	RequestMask(JsonMapper json) {
		this.json = json;
	}

	/**
	 * The request as JSON, its fields named as on the wire.
	 * @param request a request record
	 * @return a JSON object
	 */
	String json(Object request) {
		return this.json.writeValueAsString(value(FieldMask.PLAIN, request, 0));
	}

	private Object value(FieldMask mask, Object value, int depth) {
		if (value == null || mask == FieldMask.HIDDEN) {
			return (value != null) ? FieldMask.STARS : null;
		}
		if (value instanceof CharSequence text) {
			return mask.apply(text.toString());
		}
		if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
			return value;
		}
		if (depth < DEEPEST) {
			if (value instanceof Record group) {
				return fields(group, depth);
			}
			if (value instanceof Collection<?> items) {
				return items(mask, items, depth);
			}
		}
		return "(" + value.getClass().getSimpleName() + ")";
	}

	private Map<String, Object> fields(Record group, int depth) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (RecordComponent component : group.getClass().getRecordComponents()) {
			ReflectionUtils.makeAccessible(component.getAccessor());
			Object value = ReflectionUtils.invokeMethod(component.getAccessor(), group);
			if (value != null) {
				fields.put(StringUtils.capitalize(component.getName()),
						value(FieldMask.of(component.getName()), value, depth + 1));
			}
		}
		return fields;
	}

	private List<Object> items(FieldMask mask, Collection<?> items, int depth) {
		List<Object> shown = items.stream()
			.limit(MOST_ITEMS)
			.map((item) -> value(mask, item, depth + 1))
			.collect(Collectors.toList());
		if (items.size() > MOST_ITEMS) {
			shown.add("(" + (items.size() - MOST_ITEMS) + " more)");
		}
		return shown;
	}

}
