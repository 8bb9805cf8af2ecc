package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link SignType} by its number.
 */
@Component
@MappedTypes(SignType.class)
class SignTypeTypeHandler extends CodedTypeHandler<SignType> {

	SignTypeTypeHandler() {
		super(SignType.class);
	}

}
