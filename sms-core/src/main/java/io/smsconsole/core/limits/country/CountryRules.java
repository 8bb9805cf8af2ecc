package io.smsconsole.core.limits.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.phone.Countries;

import org.springframework.stereotype.Component;

/**
 * What a list of countries may be.
 */
@Component
public class CountryRules {

	/** The parameter that carries the list. */
	public static final String PARAMETER = "CountrySet";

	/** The highest figure that a threshold may have. */
	public static final int HIGHEST = 1_000_000_000;

	private final AccountSettings account;

	CountryRules(AccountSettings account) {
		this.account = account;
	}

	/**
	 * Checks a list.
	 * @param thresholds what the caller wrote
	 * @param globalLimit what the application may send abroad on a day, or 0
	 * @return the countries by their codes
	 * @throws SmsException if a country is unknown, listed twice or has a limit beyond
	 * the application's, or the account may have no list
	 */
	public List<CountryLimit> checked(List<CountryThreshold> thresholds, int globalLimit) {
		Map<String, CountryLimit> checked = new TreeMap<>();
		for (CountryThreshold threshold : thresholds) {
			CountryLimit country = checked(threshold, globalLimit);
			if (checked.put(country.isoCode(), country) != null) {
				throw refusal("country.twice", country.isoCode());
			}
		}
		if (!checked.isEmpty() && !this.account.enterprise()) {
			throw new SmsException(ErrorCode.UNAUTHORIZED_OPERATION, PARAMETER, "country.enterprise");
		}
		return new ArrayList<>(checked.values());
	}

	CountryLimit checked(CountryThreshold threshold, int globalLimit) {
		String code = (threshold.isoCode() != null) ? threshold.isoCode().strip().toUpperCase(Locale.ROOT) : "";
		if (code.equals(Countries.MAINLAND)) {
			throw refusal("country.mainland");
		}
		if (!Countries.known(code)) {
			throw refusal("country.unknown", code);
		}
		int limit = figure(code, threshold.limit());
		int warning = figure(code, threshold.warning());
		if (globalLimit > 0 && limit > globalLimit) {
			throw refusal("country.limit-high", code, globalLimit);
		}
		int inForce = (limit > 0) ? limit : globalLimit;
		if (inForce > 0 && warning > inForce) {
			throw refusal("country.warning-high", code, inForce);
		}
		return new CountryLimit(code, warning, limit);
	}

	private static int figure(String code, Integer value) {
		int figure = (value != null) ? value : 0;
		if (figure < 0 || figure > HIGHEST) {
			throw refusal("country.figure", code, HIGHEST);
		}
		return figure;
	}

	private static SmsException refusal(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, PARAMETER, reason, arguments);
	}

}
