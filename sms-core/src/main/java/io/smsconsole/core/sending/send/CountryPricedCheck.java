package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Once there is a price list, the country outside of the mainland has a price for such
 * messages.
 */
@Component
@Order(1120)
class CountryPricedCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		return admission.served(candidate) ? null : ErrorCode.UNSUPPORTED_OPERATION_UNSUPPORTED_REGION;
	}

}
