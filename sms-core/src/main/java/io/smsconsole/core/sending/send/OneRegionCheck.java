package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * All numbers of a request are in the mainland, or none is.
 */
@Component
@Order(250)
class OneRegionCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		return admission.mixed() ? ErrorCode.UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_AND_INTERNATIONAL_PHONE_NUMBER
				: null;
	}

}
