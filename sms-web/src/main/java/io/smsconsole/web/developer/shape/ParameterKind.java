package io.smsconsole.web.developer.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Set;

/**
 * What a parameter may be, as JSON has it.
 *
 * @param name {@code text}, {@code number}, {@code flag} or {@code group}
 * @param list whether it is a list of them
 * @param group the record of a group, {@code null} for the others
 */
record ParameterKind(String name, boolean list, Class<?> group) {

	private static final Set<Class<?>> PRIMITIVES = Set.of(int.class, long.class, double.class);

	static ParameterKind of(Type type) {
		if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw
				&& Collection.class.isAssignableFrom(raw)) {
			ParameterKind item = of(generic.getActualTypeArguments()[0]);
			return new ParameterKind(item.name, true, item.group);
		}
		Class<?> plain = (type instanceof Class<?> known) ? known : Object.class;
		if (plain.isRecord()) {
			return new ParameterKind("group", false, plain);
		}
		if (plain == Boolean.class || plain == boolean.class) {
			return new ParameterKind("flag", false, null);
		}
		boolean number = Number.class.isAssignableFrom(plain) || PRIMITIVES.contains(plain);
		return new ParameterKind(number ? "number" : "text", false, null);
	}

	/**
	 * What it is called.
	 * @return the key of its name on screen
	 */
	String label() {
		return "request.type." + (this.list ? "list-" : "") + this.name;
	}

}
