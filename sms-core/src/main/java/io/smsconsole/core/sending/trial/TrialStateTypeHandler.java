package io.smsconsole.core.sending.trial;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link TrialState} by its number.
 */
@Component
@MappedTypes(TrialState.class)
class TrialStateTypeHandler extends CodedTypeHandler<TrialState> {

	TrialStateTypeHandler() {
		super(TrialState.class);
	}

}
