package io.smsconsole.core.limits.volume;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.country.AppCountries;
import io.smsconsole.core.limits.volume.DescribeWarningThresholdResponse.CountryInfo;

import org.springframework.stereotype.Component;

/**
 * Puts the limits of an application beside what it has sent today.
 */
@Component
class VolumeReport {

	private final VolumeSettings settings;

	private final AppCountries countries;

	private final AcceptedMessages accepted;

	private final AccountSettings account;

	private final Clock clock;

	private final ZoneId zone;

	VolumeReport(VolumeSettings settings, AppCountries countries, AcceptedMessages accepted, AccountSettings account,
			Clock clock, ZoneId zone) {
		this.settings = settings;
		this.countries = countries;
		this.accepted = accepted;
		this.account = account;
		this.clock = clock;
		this.zone = zone;
	}

	DescribeWarningThresholdResponse of(long sdkAppId) {
		Instant since = LocalDate.ofInstant(this.clock.instant(), this.zone).atStartOfDay(this.zone).toInstant();
		List<CountryCount> sent = this.accepted.ofApp(sdkAppId, since);
		VolumeLimits limits = this.settings.chosen(sdkAppId);
		Map<String, Long> byCountry = sent.stream()
			.filter((count) -> count.region() == Region.INTERNATIONAL)
			.collect(Collectors.toMap(CountryCount::isoCode, CountryCount::messages, Long::sum));
		List<CountryInfo> infos = this.countries.list(sdkAppId)
			.stream()
			.map((country) -> new CountryInfo(country.isoCode(), country.warning(), country.limit(),
					byCountry.getOrDefault(country.isoCode(), 0L)))
			.toList();
		return new DescribeWarningThresholdResponse(String.valueOf(sdkAppId), limits.mainlandWarning(),
				limits.mainlandLimit(), sum(sent, Region.MAINLAND), limits.globalWarning(), limits.globalLimit(),
				sum(sent, Region.INTERNATIONAL), infos, this.account.internationalDailyLimit(),
				this.accepted.internationalSegments(since));
	}

	private static long sum(List<CountryCount> sent, Region region) {
		return sent.stream().filter((count) -> count.region() == region).mapToLong(CountryCount::messages).sum();
	}

}
