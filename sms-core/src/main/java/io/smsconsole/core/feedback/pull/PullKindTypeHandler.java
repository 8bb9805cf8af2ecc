package io.smsconsole.core.feedback.pull;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link PullKind} by its number.
 */
@Component
@MappedTypes(PullKind.class)
class PullKindTypeHandler extends CodedTypeHandler<PullKind> {

	PullKindTypeHandler() {
		super(PullKind.class);
	}

}
