package io.smsconsole.core.sending.message;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link SubmissionState} by its number.
 */
@Component
@MappedTypes(SubmissionState.class)
class SubmissionStateTypeHandler extends CodedTypeHandler<SubmissionState> {

	SubmissionStateTypeHandler() {
		super(SubmissionState.class);
	}

}
