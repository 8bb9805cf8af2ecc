package io.smsconsole.core.audience.dnd;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Numbers that are not to be disturbed under a sign, at most {@value #LIMIT} over all
 * signs. Whatever is added is in force at once: what is in memory is used only where
 * nothing was changed since.
 */
@Service
public class DoNotDisturb {

	/** The most entries that there can be. */
	public static final int LIMIT = 1_000;

	private static final Page WHOLE = new Page(LIMIT, 0);

	private static final DoNotDisturbFilter EVERYTHING = new DoNotDisturbFilter(null, null, null, null, null);

	private static final String KIND = "dnd";

	private final DoNotDisturbMapper mapper;

	private final Caches caches;

	private final Ids ids;

	private final Clock clock;

	private final VersionedCache<DoNotDisturbFilter, Map<String, List<DoNotDisturbEntry>>> byPhone;

	DoNotDisturb(DoNotDisturbMapper mapper, Caches caches, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.caches = caches;
		this.ids = ids;
		this.clock = clock;
		this.byPhone = caches.create(KIND, 1, (all) -> Optional
			.of(mapper.list(all, WHOLE).stream().collect(Collectors.groupingBy(DoNotDisturbEntry::phone))));
	}

	/**
	 * Who is not to be disturbed, as it is committed at this moment, whichever node it
	 * was changed on.
	 * @return all entries, by number in E.164
	 */
	public Map<String, List<DoNotDisturbEntry>> inForce() {
		return this.byPhone.findCommitted(EVERYTHING).orElseThrow();
	}

	/**
	 * How many entries there are.
	 * @return at most {@value #LIMIT}
	 */
	public int count() {
		return count(EVERYTHING);
	}

	/**
	 * Adds numbers, all of them or, where there is no room, none.
	 * @param numbers the numbers, each once
	 * @param signName the sign
	 * @param smsType {@link DoNotDisturbEntry#ALL_TYPES}, or the number of a type
	 * @return how many were not there before
	 * @throws SmsException {@code LimitExceeded} where they would be more than
	 * {@value #LIMIT}
	 */
	@RetriedTransaction
	public int add(List<PhoneNumber> numbers, String signName, int smsType) {
		if (numbers.isEmpty()) {
			return 0;
		}
		this.caches.changed(KIND);
		int before = count();
		int added = this.mapper.insert(numbers.stream()
			.map((number) -> new DoNotDisturbEntry(this.ids.next(), number.e164(), signName, smsType, number.region(),
					this.clock.instant()))
			.toList());
		if (before + added > LIMIT) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED, "PhoneNumberSet", "dnd.limit", LIMIT, before);
		}
		return added;
	}

	@RetriedTransaction
	int delete(DoNotDisturbFilter filter) {
		this.caches.changed(KIND);
		return this.mapper.delete(filter);
	}

	List<DoNotDisturbEntry> list(DoNotDisturbFilter filter, Page page) {
		return this.mapper.list(filter, page);
	}

	int count(DoNotDisturbFilter filter) {
		return this.mapper.count(filter);
	}

}
