package io.smsconsole.web.api;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.util.StringUtils;

/**
 * Makes up payloads: the parameters of an operation with anything in them, other
 * parameters, and what is no JSON at all.
 */
final class AnyJson {

	private static final int DEEPEST = 4;

	private static final int ONE_IN = 20;

	private static final String[] NUMBERS = { "0", "1", "-1", "100", "2147483648", "-9223372036854775808",
			"99999999999999999999", "1.5", "1e999", "0.0" };

	private static final String[] TEXTS = { "", " ", "1400000000", "1", "+8613800138000", "2026112500", "9999999999",
			"0000000000", "%_!'\\\"", "\\u0000", "\\ud800", "\\u202e", "<script>", "{1}", "中文", "null" };

	private final Random random;

	AnyJson(Random random) {
		this.random = random;
	}

	byte[] of(Class<?> request) {
		String json = Arrays.stream(request.getRecordComponents())
			.filter((component) -> this.random.nextInt(8) > 0)
			.map((component) -> "\"" + StringUtils.capitalize(component.getName()) + "\":" + fitting(component))
			.collect(Collectors.joining(",", "{", "}"));
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		if (this.random.nextInt(ONE_IN) == 0 && bytes.length > 1) {
			bytes[this.random.nextInt(bytes.length)] = (byte) this.random.nextInt();
		}
		return bytes;
	}

	/** Mostly of the right type, so that handlers see it and not only their door. */
	private String fitting(RecordComponent component) {
		if (this.random.nextInt(4) == 0) {
			return value(0);
		}
		Class<?> type = component.getType();
		if (type == String.class) {
			return text();
		}
		if (type == Boolean.class || type == boolean.class) {
			return Boolean.toString(this.random.nextBoolean());
		}
		if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
			return any(NUMBERS);
		}
		return list(() -> component.getGenericType().getTypeName().contains("String") ? text() : any(NUMBERS));
	}

	private String value(int depth) {
		return switch (this.random.nextInt((depth < DEEPEST) ? 6 : 4)) {
			case 0 -> "null";
			case 1 -> Boolean.toString(this.random.nextBoolean());
			case 2 -> any(NUMBERS);
			case 3 -> text();
			case 4 -> list(() -> value(depth + 1));
			default -> "{\"Any\":" + value(depth + 1) + "}";
		};
	}

	private String list(Supplier<String> item) {
		return IntStream.range(0, this.random.nextInt(4))
			.mapToObj((i) -> item.get())
			.collect(Collectors.joining(",", "[", "]"));
	}

	private String text() {
		return "\"" + any(TEXTS).repeat(1 + this.random.nextInt(this.random.nextInt(8) == 0 ? 300 : 2)) + "\"";
	}

	private String any(String... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

}
