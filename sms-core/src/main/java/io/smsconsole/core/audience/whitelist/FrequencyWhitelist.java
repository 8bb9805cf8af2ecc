package io.smsconsole.core.audience.whitelist;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.catalog.app.AppDeleted;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Numbers that the frequency limits of an application leave out, at most {@value #LIMIT}
 * for each application. A change is in force on every node within a second.
 */
@Service
public class FrequencyWhitelist {

	/** The most numbers that an application can have on its list. */
	public static final int LIMIT = 300;

	private static final String KIND = "whitelist";

	private final WhitelistMapper mapper;

	private final Caches caches;

	private final Ids ids;

	private final Clock clock;

	private final VersionedCache<Long, Set<String>> byApp;

	FrequencyWhitelist(WhitelistMapper mapper, Caches caches, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.caches = caches;
		this.ids = ids;
		this.clock = clock;
		this.byApp = caches.create(KIND, Apps.LIMIT, (app) -> Optional.of(Set.copyOf(mapper.phones(app))));
	}

	/**
	 * Which of some numbers are on the list of an application, in memory as a rule.
	 * @param sdkAppId the application
	 * @param phones the numbers in E.164
	 * @return those that no frequency limit holds for
	 */
	public Set<String> among(long sdkAppId, Collection<String> phones) {
		Set<String> listed = this.byApp.find(sdkAppId).orElseThrow();
		return listed.isEmpty() ? Set.of()
				: phones.stream().filter(listed::contains).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Adds numbers, all of them or, where there is no room, none.
	 * @param sdkAppId the application, which exists
	 * @param phones the numbers in E.164
	 * @return how many were not there before
	 * @throws SmsException {@code LimitExceeded} where they would be more than
	 * {@value #LIMIT}
	 */
	@RetriedTransaction
	public int add(long sdkAppId, Collection<String> phones) {
		this.caches.changed(KIND);
		Set<String> listed = new HashSet<>(this.mapper.phones(sdkAppId));
		List<WhitelistEntry> added = phones.stream()
			.distinct()
			.filter((phone) -> !listed.contains(phone))
			.map((phone) -> new WhitelistEntry(this.ids.next(), phone, this.clock.instant()))
			.toList();
		if (listed.size() + added.size() > LIMIT) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED, "PhoneNumberSet", "whitelist.limit", LIMIT, listed.size());
		}
		if (!added.isEmpty()) {
			this.mapper.insert(sdkAppId, added);
		}
		return added.size();
	}

	@RetriedTransaction
	int deletePhones(long sdkAppId, Collection<String> phones) {
		this.caches.changed(KIND);
		return this.mapper.deletePhones(sdkAppId, phones);
	}

	@RetriedTransaction
	int deleteEntries(long sdkAppId, Collection<Long> entries) {
		this.caches.changed(KIND);
		return this.mapper.deleteEntries(sdkAppId, entries);
	}

	@EventListener
	void forget(AppDeleted deleted) {
		this.caches.changed(KIND);
		this.mapper.deleteAll(deleted.sdkAppId());
	}

	List<WhitelistEntry> list(long sdkAppId, String phoneOrAll, Page page) {
		return this.mapper.list(sdkAppId, phoneOrAll, page);
	}

	int count(long sdkAppId, String phoneOrAll) {
		return this.mapper.count(sdkAppId, phoneOrAll);
	}

}
