package io.smsconsole.core.audience.intake;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores an {@link IntakeState} by its number.
 */
@Component
@MappedTypes(IntakeState.class)
class IntakeStateTypeHandler extends CodedTypeHandler<IntakeState> {

	IntakeStateTypeHandler() {
		super(IntakeState.class);
	}

}
