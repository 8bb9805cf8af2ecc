package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores an {@link AppealState} by its number.
 */
@Component
@MappedTypes(AppealState.class)
class AppealStateTypeHandler extends CodedTypeHandler<AppealState> {

	AppealStateTypeHandler() {
		super(AppealState.class);
	}

}
