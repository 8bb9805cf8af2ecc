package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link DeliveryFault} by its number.
 */
@Component
@MappedTypes(DeliveryFault.class)
class DeliveryFaultTypeHandler extends CodedTypeHandler<DeliveryFault> {

	DeliveryFaultTypeHandler() {
		super(DeliveryFault.class);
	}

}
