package io.smsconsole.auth.audit;

import java.io.StringWriter;
import java.util.Collection;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

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
		StringWriter text = new StringWriter();
		try (JsonGenerator out = this.json.createGenerator(text)) {
			write(out, FieldMask.PLAIN, request, 0);
		}
		return text.toString();
	}

	private void write(JsonGenerator out, FieldMask mask, Object value, int depth) {
		if (mask == FieldMask.HIDDEN) {
			out.writeString(FieldMask.STARS);
		}
		else if (value instanceof CharSequence text) {
			out.writeString(mask.apply(text.toString()));
		}
		else if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
			out.writePOJO(value);
		}
		else if (depth < DEEPEST && value instanceof Record group) {
			writeFields(out, group, depth);
		}
		else if (depth < DEEPEST && value instanceof Collection<?> items) {
			writeItems(out, mask, items, depth);
		}
		else {
			out.writeString("(" + value.getClass().getSimpleName() + ")");
		}
	}

	private void writeFields(JsonGenerator out, Record group, int depth) {
		out.writeStartObject();
		for (MaskedFields.Field field : MaskedFields.of(group).fields()) {
			Object value = field.of(group);
			if (value != null) {
				out.writeName(field.name());
				write(out, field.mask(), value, depth + 1);
			}
		}
		out.writeEndObject();
	}

	private void writeItems(JsonGenerator out, FieldMask mask, Collection<?> items, int depth) {
		out.writeStartArray();
		items.stream().limit(MOST_ITEMS).forEach((item) -> {
			if (item != null) {
				write(out, mask, item, depth + 1);
			}
			else {
				out.writeNull();
			}
		});
		if (items.size() > MOST_ITEMS) {
			out.writeString("(" + (items.size() - MOST_ITEMS) + " more)");
		}
		out.writeEndArray();
	}

}
