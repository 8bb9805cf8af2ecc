package io.smsconsole.core.catalog.review;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

/**
 * The kinds of things that are reviewed, by their names.
 */
@Component
class ReviewKinds {

	private final List<Reviewed> kinds;

	ReviewKinds(List<Reviewed> kinds) {
		this.kinds = kinds;
	}

	Reviewed get(String kind) {
		return this.kinds.stream()
			.filter((candidate) -> candidate.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Kind", "review.kind"));
	}

}
