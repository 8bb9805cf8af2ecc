package io.smsconsole.core.base.phone;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link Carrier} by its number.
 */
@Component
@MappedTypes(Carrier.class)
class CarrierTypeHandler extends CodedTypeHandler<Carrier> {

	CarrierTypeHandler() {
		super(Carrier.class);
	}

}
