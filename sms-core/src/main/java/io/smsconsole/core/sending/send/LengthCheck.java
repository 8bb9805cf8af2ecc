package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The message is short enough once it is filled in and signed.
 */
@Component
@Order(600)
class LengthCheck implements MessageCheck {

	private static final int MAX_LENGTH = 1000;

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		return (admission.content(candidate).length() <= MAX_LENGTH) ? null
				: ErrorCode.INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT;
	}

}
