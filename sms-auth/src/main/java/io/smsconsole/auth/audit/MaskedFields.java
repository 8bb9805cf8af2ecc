package io.smsconsole.auth.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/**
 * The fields of a record and how much of each may be written down.
 *
 * @param fields the fields in their order
 */
record MaskedFields(List<Field> fields) {

	private static final ClassValue<MaskedFields> KNOWN = new ClassValue<>() {
		@Override
		protected MaskedFields computeValue(Class<?> type) {
			return new MaskedFields(Arrays.stream(type.getRecordComponents()).map(Field::of).toList());
		}
	};

	static MaskedFields of(Record group) {
		return KNOWN.get(group.getClass());
	}

	/**
	 * A field.
	 *
	 * @param name its name on the wire
	 * @param mask how much of it may be written down
	 * @param accessor reads it
	 */
	record Field(String name, FieldMask mask, Method accessor) {

		private static Field of(RecordComponent component) {
			ReflectionUtils.makeAccessible(component.getAccessor());
			return new Field(StringUtils.capitalize(component.getName()), FieldMask.of(component.getName()),
					component.getAccessor());
		}

		Object of(Record group) {
			return ReflectionUtils.invokeMethod(this.accessor, group);
		}

	}

}
