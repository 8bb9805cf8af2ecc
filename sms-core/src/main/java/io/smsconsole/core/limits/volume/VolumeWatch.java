package io.smsconsole.core.limits.volume;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.limits.country.AppCountries;
import io.smsconsole.core.limits.country.CountryLimit;

import org.springframework.stereotype.Service;

/**
 * Compares what was sent on a day with the warnings and limits of applications. It reads
 * what was counted anyway, so that no message waits for it.
 */
@Service
public class VolumeWatch {

	private final VolumeLimitMapper mapper;

	private final AppCountries countries;

	private final AcceptedMessages accepted;

	private final ZoneId zone;

	VolumeWatch(VolumeLimitMapper mapper, AppCountries countries, AcceptedMessages accepted, ZoneId zone) {
		this.mapper = mapper;
		this.countries = countries;
		this.accepted = accepted;
		this.zone = zone;
	}

	/**
	 * Finds what was reached.
	 * @param day the natural day
	 * @return the warnings and limits as they are set now, of all applications
	 */
	public List<ReachedThreshold> reached(LocalDate day) {
		return this.mapper.apps().stream().flatMap((app) -> reached(app, day).stream()).toList();
	}

	private List<ReachedThreshold> reached(long sdkAppId, LocalDate day) {
		List<ReachedThreshold> set = thresholds(sdkAppId);
		if (set.isEmpty()) {
			return set;
		}
		Instant since = day.atStartOfDay(this.zone).toInstant();
		Instant until = day.plusDays(1).atStartOfDay(this.zone).toInstant();
		List<CountryCount> sent = this.accepted.ofApp(sdkAppId, since, until);
		return set.stream()
			.map((each) -> new ReachedThreshold(sdkAppId, each.scope(), each.limit(), each.threshold(),
					sum(new VolumeKey(sdkAppId, each.scope()), sent)))
			.filter((each) -> each.used() >= each.threshold())
			.toList();
	}

	private List<ReachedThreshold> thresholds(long sdkAppId) {
		List<ReachedThreshold> all = new ArrayList<>();
		VolumeLimits limits = this.mapper.find(sdkAppId);
		if (limits != null) {
			add(all, sdkAppId, VolumeKey.MAINLAND, limits.mainlandWarning(), limits.mainlandLimit());
			add(all, sdkAppId, VolumeKey.INTERNATIONAL, limits.globalWarning(), limits.globalLimit());
		}
		for (CountryLimit country : this.countries.list(sdkAppId)) {
			add(all, sdkAppId, country.isoCode(), country.warning(), country.limit());
		}
		return all;
	}

	private static void add(List<ReachedThreshold> all, long sdkAppId, String scope, int warning, int limit) {
		if (warning > 0) {
			all.add(new ReachedThreshold(sdkAppId, scope, false, warning, 0));
		}
		if (limit > 0) {
			all.add(new ReachedThreshold(sdkAppId, scope, true, limit, 0));
		}
	}

	private static long sum(VolumeKey key, List<CountryCount> sent) {
		return sent.stream().filter(key::counts).mapToLong(CountryCount::messages).sum();
	}

}
