package io.smsconsole.web.console.limit;

import java.util.Locale;

import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.limits.volume.DescribeWarningThresholdResponse.CountryInfo;

/**
 * A country of the list as the page shows it.
 *
 * @param country the country
 * @param name what it is called
 * @param most how many messages may go there on a day, by its own limit or the
 * application's; 0 for any number
 */
record CountryLine(CountryInfo country, String name, int most) {

	static CountryLine of(CountryInfo country, int globalLimit, Locale locale) {
		return new CountryLine(country, Countries.name(country.isoCode(), locale),
				(country.limit() > 0) ? country.limit() : globalLimit);
	}

	boolean matches(String part, Locale locale) {
		return (this.country.isoCode() + " " + this.name).toLowerCase(locale)
			.contains(part.strip().toLowerCase(locale));
	}

}
