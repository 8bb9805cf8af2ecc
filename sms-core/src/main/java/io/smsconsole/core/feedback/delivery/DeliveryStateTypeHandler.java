package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link DeliveryState} by its number.
 */
@Component
@MappedTypes(DeliveryState.class)
class DeliveryStateTypeHandler extends CodedTypeHandler<DeliveryState> {

	DeliveryStateTypeHandler() {
		super(DeliveryState.class);
	}

}
