package io.smsconsole.web.console.limit;

import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.volume.DescribeWarningThresholdResponse;
import io.smsconsole.core.limits.volume.ModifyWarningThresholdRequest;

/**
 * What is entered about a country. All that the operation finds wrong is wrong with the
 * list of countries, which the form shows above its fields.
 *
 * @param isoCode the country
 * @param warning from how many messages on to warn
 * @param limit how many messages may go there
 */
record CountryForm(String isoCode, String warning, String limit) {

	static final CountryForm EMPTY = new CountryForm("", "", "");

	/**
	 * The list with this country on it, in place of what was said about it.
	 */
	ModifyWarningThresholdRequest addedTo(DescribeWarningThresholdResponse volume) {
		CountryThreshold entered = new CountryThreshold(this.isoCode, Figures.of(this.warning), Figures.of(this.limit));
		return replacing(volume, Stream.concat(without(volume, this.isoCode), Stream.of(entered)).toList());
	}

	/**
	 * The list without a country.
	 */
	static ModifyWarningThresholdRequest removedFrom(DescribeWarningThresholdResponse volume, String isoCode) {
		return replacing(volume, without(volume, isoCode).toList());
	}

	private static Stream<CountryThreshold> without(DescribeWarningThresholdResponse volume, String isoCode) {
		return volume.countrySet()
			.stream()
			.filter((country) -> !country.isoCode().equals(isoCode))
			.map((country) -> new CountryThreshold(country.isoCode(), country.warning(), country.limit()));
	}

	private static ModifyWarningThresholdRequest replacing(DescribeWarningThresholdResponse volume,
			List<CountryThreshold> countries) {
		return new ModifyWarningThresholdRequest(volume.smsSdkAppId(), null, null, null, null, countries);
	}

}
