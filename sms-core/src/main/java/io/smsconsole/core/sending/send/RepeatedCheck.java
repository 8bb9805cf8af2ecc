package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The same request did not send to the number already. A number that stands in it twice
 * is sent to once; where the first one was refused, so is the second, for the same
 * reason. Asked before the rules that count, which would give the second one a reason of
 * their own.
 */
@Component
@Order(1150)
class RepeatedCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		return admission.reached().contains(candidate.phone()) ? ErrorCode.LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT
				: null;
	}

}
