package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.country.AppCountries;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The country outside of the mainland is on the list of the application, if that has one.
 */
@Component
@Order(1100)
class CountryAllowedCheck implements Check {

	private final AppCountries countries;

	CountryAllowedCheck(AppCountries countries) {
		this.countries = countries;
	}

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		boolean allowed = candidate.number().region() == Region.MAINLAND
				|| this.countries.allowed(admission.draft().sdkAppId(), candidate.isoCode());
		return allowed ? null : ErrorCode.LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_IN_BLACKLIST;
	}

}
