package io.smsconsole.auth.audit;

import java.io.StringWriter;
import java.util.Collection;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes down what was asked for, or what it was about, without what must not be read
 * again: secrets, images, the parameters of messages and whole phone numbers. What it
 * does not know it names by its type only, and whatever the size of a request, the result
 * is short.
 */
@Component
class RequestMask {

	private static final Bounds OF_REQUESTS = new Bounds(200, 5);

	/** So much that a change in the middle of it can be seen. */
	private static final Bounds OF_STATES = new Bounds(10_000, 200);

	private static final int DEEPEST = 6;

	private final JsonMapper json;

	RequestMask(JsonMapper json) {
		this.json = json;
	}

	/**
	 * A request as JSON, its fields named as on the wire.
	 * @param request a request record
	 * @return a JSON object
	 */
	String json(Object request) {
		return json(request, OF_REQUESTS);
	}

	/**
	 * What a request is about, as JSON, its fields named as on the wire.
	 * @param state what is known about it
	 * @return a JSON object
	 */
	String state(Record state) {
		return json(state, OF_STATES);
	}

	private String json(Object value, Bounds bounds) {
		StringWriter text = new StringWriter();
		try (JsonGenerator out = this.json.createGenerator(text)) {
			write(out, bounds, FieldMask.PLAIN, value, 0);
		}
		return text.toString();
	}

	private void write(JsonGenerator out, Bounds bounds, FieldMask mask, Object value, int depth) {
		if (mask == FieldMask.HIDDEN) {
			out.writeString(FieldMask.STARS);
		}
		else if (value instanceof CharSequence text) {
			out.writeString(mask.apply(text.toString(), bounds.longest()));
		}
		else if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
			out.writePOJO(value);
		}
		else if (depth < DEEPEST && value instanceof Record group) {
			writeFields(out, bounds, group, depth);
		}
		else if (depth < DEEPEST && value instanceof Collection<?> items) {
			writeItems(out, bounds, mask, items, depth);
		}
		else {
			out.writeString("(" + value.getClass().getSimpleName() + ")");
		}
	}

	private void writeFields(JsonGenerator out, Bounds bounds, Record group, int depth) {
		out.writeStartObject();
		for (MaskedFields.Field field : MaskedFields.of(group).fields()) {
			Object value = field.of(group);
			if (value != null) {
				out.writeName(field.name());
				write(out, bounds, field.mask(), value, depth + 1);
			}
		}
		out.writeEndObject();
	}

	private void writeItems(JsonGenerator out, Bounds bounds, FieldMask mask, Collection<?> items, int depth) {
		out.writeStartArray();
		items.stream().limit(bounds.mostItems()).forEach((item) -> {
			if (item != null) {
				write(out, bounds, mask, item, depth + 1);
			}
			else {
				out.writeNull();
			}
		});
		if (items.size() > bounds.mostItems()) {
			out.writeString("(" + (items.size() - bounds.mostItems()) + " more)");
		}
		out.writeEndArray();
	}

	/**
	 * How much is written down.
	 *
	 * @param longest characters of a text
	 * @param mostItems items of a list
	 */
	private record Bounds(int longest, int mostItems) {

	}

}
