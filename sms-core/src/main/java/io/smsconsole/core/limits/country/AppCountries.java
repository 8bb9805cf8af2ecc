package io.smsconsole.core.limits.country;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The countries and regions that applications may send to. A change is in force on every
 * node within a second.
 */
@Service
public class AppCountries {

	private static final String KIND = "country";

	private final CountryMapper mapper;

	private final Caches caches;

	private final VersionedCache<Long, Map<String, CountryLimit>> byApp;

	AppCountries(CountryMapper mapper, Caches caches) {
		this.mapper = mapper;
		this.caches = caches;
		this.byApp = caches.create(KIND, Apps.LIMIT * 2,
				(app) -> Optional.of(mapper.list(app)
					.stream()
					.collect(Collectors.toUnmodifiableMap(CountryLimit::isoCode, Function.identity()))));
	}

	/**
	 * Whether an application may send to a country outside of the mainland.
	 * @param sdkAppId the application
	 * @param isoCode the country's ISO code
	 * @return whether it may; an application without a list may send anywhere
	 */
	public boolean allowed(long sdkAppId, String isoCode) {
		Map<String, CountryLimit> listed = this.byApp.find(sdkAppId).orElseThrow();
		return listed.isEmpty() || listed.containsKey(isoCode);
	}

	/**
	 * The limit of a country that is its own, in memory as a rule.
	 * @param sdkAppId the application
	 * @param isoCode the country's ISO code
	 * @return messages of a natural day, or 0 for none
	 */
	public int limit(long sdkAppId, String isoCode) {
		CountryLimit listed = this.byApp.find(sdkAppId).orElseThrow().get(isoCode);
		return (listed != null) ? listed.limit() : 0;
	}

	/**
	 * The list of an application, as it is in the database.
	 * @param sdkAppId the application
	 * @return the countries by their codes; empty where it may send anywhere
	 */
	public List<CountryLimit> list(long sdkAppId) {
		return this.mapper.list(sdkAppId);
	}

	/**
	 * Replaces the list of an application.
	 * @param sdkAppId the application
	 * @param countries the countries, checked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void replace(long sdkAppId, Collection<CountryLimit> countries) {
		this.caches.changed(KIND);
		this.mapper.deleteAll(sdkAppId);
		if (!countries.isEmpty()) {
			this.mapper.insert(sdkAppId, countries);
		}
	}

}
