package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was written is the number of a mobile phone.
 */
@Component
@Order(200)
class NumberCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		return (candidate.number() != null) ? null : ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER;
	}

}
