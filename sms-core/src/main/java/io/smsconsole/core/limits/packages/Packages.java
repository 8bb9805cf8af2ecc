package io.smsconsole.core.limits.packages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.time.Hours;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The packages of the account. That there are any is remembered, so that whoever has none
 * pays nothing for them.
 */
@Service
class Packages {

	private static final String KIND = "package";

	private final PackageMapper mapper;

	private final Caches caches;

	private final Clock clock;

	private final VersionedCache<Region, Cover> covers;

	Packages(PackageMapper mapper, Caches caches, Clock clock) {
		this.mapper = mapper;
		this.caches = caches;
		this.clock = clock;
		this.covers = caches.create(KIND, Region.values().length,
				(region) -> Optional.ofNullable(mapper.cover(region)));
	}

	@Transactional
	long add(PackageDraft draft) {
		return insert(draft, false);
	}

	@Transactional
	long renew(PackageDraft draft) {
		return insert(draft, true);
	}

	/** In memory as a rule. */
	Cover cover(Region region) {
		return this.covers.find(region).orElse(Cover.NONE);
	}

	/** Whether there ever was one, as the database has it. */
	boolean ever(Region region) {
		return this.mapper.cover(region) != null;
	}

	List<SmsPackage> usable(Region region) {
		return this.mapper.usable(region, this.clock.instant());
	}

	Optional<SmsPackage> find(long id) {
		return Optional.ofNullable(this.mapper.find(id));
	}

	List<SmsPackage> list(PackageFilter filter, Page page) {
		return this.mapper.list(filter, page);
	}

	int count(PackageFilter filter) {
		return this.mapper.count(filter);
	}

	List<SmsPackage> createdIn(Region region, Hours hours, Page page) {
		return this.mapper.createdIn(region, hours, page);
	}

	Instant now() {
		return this.clock.instant();
	}

	private long insert(PackageDraft draft, boolean renewed) {
		this.caches.changed(KIND);
		this.mapper.insert(draft.region(), draft.type(), draft.amount(), draft.createdAt(), draft.expiresAt(), renewed);
		return this.mapper.insertedId();
	}

}
