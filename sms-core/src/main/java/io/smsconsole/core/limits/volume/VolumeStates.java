package io.smsconsole.core.limits.volume;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.limits.country.AppCountries;
import io.smsconsole.core.limits.country.CountryLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What limits of the day look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class VolumeStates {

	@Bean
	StateFinder<String> volumeState(VolumeSettings settings, AppCountries countries) {
		return StateFinder.of((String app) -> {
			long sdkAppId = AppId.parse(app);
			return Optional.of(new State(settings.chosen(sdkAppId), countries.list(sdkAppId)));
		})
			.changedBy(ModifyWarningThresholdRequest.class, ModifyWarningThresholdRequest::smsSdkAppId)
			.changedBy(ImportCountrySetRequest.class, ImportCountrySetRequest::smsSdkAppId);
	}

	/**
	 * What is written down.
	 *
	 * @param limits the application's limits and warnings
	 * @param countrySet where abroad it may send to
	 */
	private record State(VolumeLimits limits, List<CountryLimit> countrySet) {

	}

}
