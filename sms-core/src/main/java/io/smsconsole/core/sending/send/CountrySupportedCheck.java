package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.phone.Countries;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The number belongs to a country, not to a network that is in none, such as those of
 * satellites.
 */
@Component
@Order(1110)
class CountrySupportedCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		return Countries.known(candidate.isoCode()) ? null : ErrorCode.UNSUPPORTED_OPERATION_UNSUPPORTED_REGION;
	}

}
