package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link ReviewEvent} by its number.
 */
@Component
@MappedTypes(ReviewEvent.class)
class ReviewEventTypeHandler extends CodedTypeHandler<ReviewEvent> {

	ReviewEventTypeHandler() {
		super(ReviewEvent.class);
	}

}
