package io.smsconsole.core.insight.notice;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link NoticeFault} by its number.
 */
@Component
@MappedTypes(NoticeFault.class)
class NoticeFaultTypeHandler extends CodedTypeHandler<NoticeFault> {

	NoticeFaultTypeHandler() {
		super(NoticeFault.class);
	}

}
