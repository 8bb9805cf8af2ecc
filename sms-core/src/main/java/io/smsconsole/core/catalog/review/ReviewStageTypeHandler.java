package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link ReviewStage} by its number.
 */
@Component
@MappedTypes(ReviewStage.class)
class ReviewStageTypeHandler extends CodedTypeHandler<ReviewStage> {

	ReviewStageTypeHandler() {
		super(ReviewStage.class);
	}

}
