package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link ReviewState} by its number.
 */
@Component
@MappedTypes(ReviewState.class)
class ReviewStateTypeHandler extends CodedTypeHandler<ReviewState> {

	ReviewStateTypeHandler() {
		super(ReviewState.class);
	}

}
