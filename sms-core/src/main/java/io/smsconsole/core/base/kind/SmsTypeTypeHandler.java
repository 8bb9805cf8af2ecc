package io.smsconsole.core.base.kind;

import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link SmsType} by its number.
 */
@Component
@MappedTypes(SmsType.class)
class SmsTypeTypeHandler extends CodedTypeHandler<SmsType> {

	SmsTypeTypeHandler() {
		super(SmsType.class);
	}

}
