package io.smsconsole.core.limits.frequency;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.catalog.app.AppDeleted;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The frequency limits that applications have chosen. A change is in force on every node
 * within a second.
 */
@Service
public class FrequencySettings {

	private static final String KIND = "frequency";

	private final FrequencyLimitMapper mapper;

	private final Caches caches;

	private final AccountSettings account;

	private final VersionedCache<Long, FrequencyLimits> byApp;

	FrequencySettings(FrequencyLimitMapper mapper, Caches caches, AccountSettings account) {
		this.mapper = mapper;
		this.caches = caches;
		this.account = account;
		this.byApp = caches.create(KIND, Apps.LIMIT * 2, (app) -> Optional.of(chosen(app)));
	}

	/**
	 * What holds for an application, in memory as a rule.
	 */
	FrequencyLimits inForce(long sdkAppId) {
		return this.byApp.find(sdkAppId).orElse(FrequencyLimits.DEFAULT).within(bounds());
	}

	/**
	 * What was chosen for an application, as it is in the database.
	 */
	FrequencyLimits chosen(long sdkAppId) {
		return Optional.ofNullable(this.mapper.find(sdkAppId)).orElse(FrequencyLimits.DEFAULT);
	}

	/**
	 * The highest limits that may be chosen by the account as it is certified now.
	 */
	FrequencyBounds bounds() {
		return FrequencyBounds.of(this.account.enterprise());
	}

	/**
	 * Checks limits before they are sent.
	 * @param request the limits of an application
	 * @return what is wrong, empty where they may be sent
	 */
	public List<SmsException> problems(ModifyFreqRuleRequest request) {
		Problems problems = Problems.all();
		FrequencyChange.of(request).applied(FrequencyLimits.DEFAULT, bounds(), problems);
		return problems.list();
	}

	@RetriedTransaction
	void modify(long sdkAppId, FrequencyChange change) {
		this.caches.changed(KIND);
		this.mapper.save(sdkAppId, change.applied(chosen(sdkAppId), bounds()));
	}

	@EventListener
	void forget(AppDeleted deleted) {
		this.caches.changed(KIND);
		this.mapper.delete(deleted.sdkAppId());
	}

}
