package io.smsconsole.core.limits.price;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Keeps the price list. A change is in force on every node within a second, for the
 * messages that are accepted from then on.
 */
@Service
public class Prices {

	private static final String KIND = "price";

	private final PriceMapper mapper;

	private final Caches caches;

	private final Clock clock;

	private final VersionedCache<String, PriceList> current;

	Prices(PriceMapper mapper, Caches caches, Clock clock) {
		this.mapper = mapper;
		this.caches = caches;
		this.clock = clock;
		this.current = caches.create(KIND, 1, (kind) -> Optional.of(new PriceList(mapper.list())));
	}

	/**
	 * The list that is in force, from memory as a rule.
	 * @return a list that does not change any more
	 */
	public PriceList current() {
		return this.current.find(KIND).orElseThrow();
	}

	/** As the database has them, by country. */
	List<Price> list() {
		return this.mapper.list();
	}

	Optional<Price> find(PriceKey key) {
		return Optional.ofNullable(this.mapper.find(key));
	}

	@RetriedTransaction
	void add(PriceDraft draft) {
		this.caches.changed(KIND);
		if (this.mapper.find(draft.key()) != null) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "IsoCode", "price.there");
		}
		this.mapper.save(List.of(draft), this.clock.instant());
	}

	@RetriedTransaction
	void modify(PriceDraft draft) {
		this.caches.changed(KIND);
		if (this.mapper.find(draft.key()) == null) {
			throw unknown();
		}
		this.mapper.save(List.of(draft), this.clock.instant());
	}

	@RetriedTransaction
	void delete(PriceKey key) {
		this.caches.changed(KIND);
		if (this.mapper.delete(List.of(key)) == 0) {
			throw unknown();
		}
	}

	/**
	 * Takes in many prices.
	 * @param drafts the prices, none for the same twice
	 * @param whole whether there is to be no other
	 * @return how many others were removed
	 */
	@RetriedTransaction
	int bring(Collection<PriceDraft> drafts, boolean whole) {
		this.caches.changed(KIND);
		Set<PriceKey> kept = drafts.stream().map(PriceDraft::key).collect(Collectors.toSet());
		List<PriceKey> others = whole ? this.mapper.list()
			.stream()
			.map((price) -> new PriceKey(price.isoCode(), price.smsType()))
			.filter((key) -> !kept.contains(key))
			.toList() : List.of();
		if (!others.isEmpty()) {
			this.mapper.delete(others);
		}
		if (!drafts.isEmpty()) {
			this.mapper.save(drafts, this.clock.instant());
		}
		return others.size();
	}

	static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "IsoCode", "price.unknown");
	}

}
