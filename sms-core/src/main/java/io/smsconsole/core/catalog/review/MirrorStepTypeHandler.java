package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link MirrorStep} by its number.
 */
@Component
@MappedTypes(MirrorStep.class)
class MirrorStepTypeHandler extends CodedTypeHandler<MirrorStep> {

	MirrorStepTypeHandler() {
		super(MirrorStep.class);
	}

}
