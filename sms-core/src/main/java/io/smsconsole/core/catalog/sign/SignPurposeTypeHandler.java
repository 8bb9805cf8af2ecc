package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link SignPurpose} by its number.
 */
@Component
@MappedTypes(SignPurpose.class)
class SignPurposeTypeHandler extends CodedTypeHandler<SignPurpose> {

	SignPurposeTypeHandler() {
		super(SignPurpose.class);
	}

}
