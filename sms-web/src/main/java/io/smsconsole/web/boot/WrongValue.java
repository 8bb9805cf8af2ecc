package io.smsconsole.web.boot;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.ClassUtils;

/**
 * A setting whose value is of the wrong kind.
 *
 * @param name what it is called outside
 * @param type what it is read as
 * @param value what was given
 */
record WrongValue(String name, Class<?> type, Object value) {

	private static final Map<Class<?>, String> KINDS = Map.of(Integer.class, "a whole number", Long.class,
			"a whole number", Double.class, "a number", Boolean.class, "true or false", ZoneId.class,
			"a time zone such as Asia/Shanghai", Duration.class, "a time span such as 90s or 5m");

	String sentence() {
		Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(this.type);
		String wanted = boxed.isEnum() ? names(boxed) : KINDS.get(boxed);
		String sentence = this.name + ((wanted != null) ? " must be " + wanted : " has a value that cannot be used");
		return secret() ? sentence : sentence + ", not " + this.value;
	}

	private boolean secret() {
		return this.name.contains("SECRET") || this.name.contains("PASSWORD") || this.name.contains("KEY");
	}

	private static String names(Class<?> type) {
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.collect(Collectors.joining(" or "));
	}

}
