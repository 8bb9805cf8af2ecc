package io.smsconsole.core.insight.alarm;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores an {@link AlarmKind} by its number.
 */
@Component
@MappedTypes(AlarmKind.class)
class AlarmKindTypeHandler extends CodedTypeHandler<AlarmKind> {

	AlarmKindTypeHandler() {
		super(AlarmKind.class);
	}

}
