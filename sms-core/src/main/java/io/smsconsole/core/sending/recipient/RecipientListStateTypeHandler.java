package io.smsconsole.core.sending.recipient;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link RecipientListState} by its number.
 */
@Component
@MappedTypes(RecipientListState.class)
class RecipientListStateTypeHandler extends CodedTypeHandler<RecipientListState> {

	RecipientListStateTypeHandler() {
		super(RecipientListState.class);
	}

}
