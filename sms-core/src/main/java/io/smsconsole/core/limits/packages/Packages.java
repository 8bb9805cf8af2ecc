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
		this.caches.changed(KIND);
		this.mapper.insert(draft.region(), draft.type(), draft.amount(), draft.createdAt(), draft.expiresAt());
		return this.mapper.insertedId();
	}

	/** In memory as a rule. */
	Cover cover(Region region) {
		return this.covers.find(region).orElse(Cover.NONE);
	}

	List<SmsPackage> usable(Region region) {
		return this.mapper.usable(region, this.clock.instant());
	}

	List<SmsPackage> list(Region regionOrBoth, Page page) {
		return this.mapper.list(regionOrBoth, page);
	}

	int count(Region regionOrBoth) {
		return this.mapper.count(regionOrBoth);
	}

	List<SmsPackage> createdIn(Region region, Hours hours, Page page) {
		return this.mapper.createdIn(region, hours, page);
	}

	Instant now() {
		return this.clock.instant();
	}

}
