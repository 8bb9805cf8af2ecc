package io.smsconsole.core.limits.volume;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.limits.country.CountryLimit;
import io.smsconsole.core.limits.country.CountryRules;
import io.smsconsole.core.limits.country.CountryThreshold;

/**
 * Thresholds that are to be changed, each of them {@code null} where it stays.
 *
 * @param mainlandWarning where to warn of messages to the mainland
 * @param mainlandLimit how many may go to the mainland
 * @param globalWarning where to warn of messages abroad
 * @param globalLimit how many may go abroad
 * @param countries the new countries
 * @param added whether the countries are added to those that are there, replacing those
 * of the same code
 */
record VolumeChange(Integer mainlandWarning, Integer mainlandLimit, Integer globalWarning, Integer globalLimit,
		List<CountryThreshold> countries, boolean added) {

	static VolumeChange of(ModifyWarningThresholdRequest request) {
		return new VolumeChange(request.mainlandWarning(), request.mainlandLimit(), request.globalWarning(),
				request.globalLimit(), request.countrySet(), false);
	}

	static VolumeChange adding(List<CountryThreshold> countries) {
		return new VolumeChange(null, null, null, null, countries, true);
	}

	/**
	 * What comes of the limits of the application.
	 * @throws SmsException if a figure is negative, too large, or a warning above its
	 * limit
	 */
	VolumeLimits applied(VolumeLimits before, Problems problems) {
		Integer mainland = problems.check(() -> figure("MainlandLimit", this.mainlandLimit, before.mainlandLimit()));
		Integer mainlandWarned = problems.check(() -> warning("MainlandWarning",
				figure("MainlandWarning", this.mainlandWarning, before.mainlandWarning()), mainland));
		Integer global = problems.check(() -> figure("GlobalLimit", this.globalLimit, before.globalLimit()));
		Integer globalWarned = problems.check(() -> warning("GlobalWarning",
				figure("GlobalWarning", this.globalWarning, before.globalWarning()), global));
		return problems.list().isEmpty() ? new VolumeLimits(mainlandWarned, mainland, globalWarned, global) : before;
	}

	/**
	 * What comes of the list of countries.
	 */
	List<CountryThreshold> countries(List<CountryLimit> before) {
		List<CountryThreshold> kept = before.stream()
			.map((country) -> new CountryThreshold(country.isoCode(), country.warning(), country.limit()))
			.toList();
		if (this.countries == null) {
			return kept;
		}
		if (!this.added) {
			return this.countries;
		}
		Map<String, CountryThreshold> all = new TreeMap<>();
		kept.forEach((country) -> all.put(country.isoCode(), country));
		this.countries.forEach((country) -> all.put(country.isoCode(), country));
		return List.copyOf(all.values());
	}

	private static int figure(String parameter, Integer value, int before) {
		int figure = (value != null) ? value : before;
		if (figure < 0 || figure > CountryRules.HIGHEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "volume.figure", CountryRules.HIGHEST);
		}
		return figure;
	}

	private static int warning(String parameter, int warning, Integer limit) {
		if (limit != null && limit > 0 && warning > limit) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "volume.warning-high", limit);
		}
		return warning;
	}

}
