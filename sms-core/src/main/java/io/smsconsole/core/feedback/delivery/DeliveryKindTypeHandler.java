package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link DeliveryKind} by its number.
 */
@Component
@MappedTypes(DeliveryKind.class)
class DeliveryKindTypeHandler extends CodedTypeHandler<DeliveryKind> {

	DeliveryKindTypeHandler() {
		super(DeliveryKind.class);
	}

}
