package io.smsconsole.core.insight.alarm;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores an {@link AlarmState} by its number.
 */
@Component
@MappedTypes(AlarmState.class)
class AlarmStateTypeHandler extends CodedTypeHandler<AlarmState> {

	AlarmStateTypeHandler() {
		super(AlarmState.class);
	}

}
