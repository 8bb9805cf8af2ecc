package io.smsconsole.core.sending.message;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link MessageState} by its number.
 */
@Component
@MappedTypes(MessageState.class)
class MessageStateTypeHandler extends CodedTypeHandler<MessageState> {

	MessageStateTypeHandler() {
		super(MessageState.class);
	}

}
