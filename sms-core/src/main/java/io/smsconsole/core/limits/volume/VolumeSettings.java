package io.smsconsole.core.limits.volume;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.account.AccountChanged;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.catalog.app.AppDeleted;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.limits.country.AppCountries;
import io.smsconsole.core.limits.country.CountryLimit;
import io.smsconsole.core.limits.country.CountryRules;
import io.smsconsole.core.limits.country.CountryThreshold;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The limits of the day that applications have chosen, with their countries. A change is
 * in force on every node within a second.
 */
@Service
public class VolumeSettings {

	private static final String KIND = "volume";

	private final VolumeLimitMapper mapper;

	private final VolumeStore store;

	private final AppCountries countries;

	private final CountryRules rules;

	private final Caches caches;

	private final VersionedCache<Long, VolumeLimits> byApp;

	VolumeSettings(VolumeLimitMapper mapper, VolumeStore store, AppCountries countries, CountryRules rules,
			Caches caches) {
		this.mapper = mapper;
		this.store = store;
		this.countries = countries;
		this.rules = rules;
		this.caches = caches;
		this.byApp = caches.create(KIND, Apps.LIMIT * 2, (app) -> Optional.ofNullable(mapper.find(app)));
	}

	/**
	 * What holds for an application, in memory as a rule.
	 */
	VolumeLimits inForce(long sdkAppId) {
		return this.byApp.find(sdkAppId).orElse(VolumeLimits.NONE);
	}

	/**
	 * What was chosen for an application, as it is in the database.
	 */
	VolumeLimits chosen(long sdkAppId) {
		return Optional.ofNullable(this.mapper.find(sdkAppId)).orElse(VolumeLimits.NONE);
	}

	/**
	 * Checks limits before they are sent.
	 * @param request the limits of an application, without countries
	 * @return what is wrong, empty where they may be sent
	 */
	public List<SmsException> problems(ModifyWarningThresholdRequest request) {
		Problems problems = Problems.all();
		VolumeChange.of(request).applied(VolumeLimits.NONE, problems);
		return problems.list();
	}

	/**
	 * Changes limits and countries together, since a country's limit depends on the
	 * application's. What is used is counted afresh.
	 */
	@RetriedTransaction
	void modify(long sdkAppId, VolumeChange change) {
		this.caches.changed(KIND);
		VolumeLimits limits = change.applied(chosen(sdkAppId), Problems.first());
		List<CountryThreshold> wanted = change.countries(this.countries.list(sdkAppId));
		List<CountryLimit> checked = this.rules.checked(wanted, limits.globalLimit());
		this.mapper.save(sdkAppId, limits);
		this.countries.replace(sdkAppId, checked);
		this.store.reset(sdkAppId);
	}

	@EventListener
	void forget(AppDeleted deleted) {
		this.caches.changed(KIND);
		this.mapper.delete(deleted.sdkAppId());
		this.countries.replace(deleted.sdkAppId(), List.of());
		this.store.reset(deleted.sdkAppId());
	}

	/** While the account had no limit, what it sent abroad was not counted. */
	@EventListener
	void countAfresh(AccountChanged changed) {
		if (changed.before().internationalDailyLimit() != changed.now().internationalDailyLimit()) {
			this.store.reset(VolumeKey.ACCOUNT.sdkAppId());
		}
	}

}
