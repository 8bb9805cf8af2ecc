package io.smsconsole.auth.gate;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.Arrays;

import org.springframework.util.ReflectionUtils;

/**
 * Makes request records that say nothing.
 */
final class BlankRecords {

	private BlankRecords() {
	}

	static Object of(Class<?> record) throws ReflectiveOperationException {
		Constructor<?> constructor = record.getDeclaredConstructors()[0];
		ReflectionUtils.makeAccessible(constructor);
		Object[] nothing = Arrays.stream(constructor.getParameterTypes())
			.map((type) -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
			.toArray();
		return constructor.newInstance(nothing);
	}

}
