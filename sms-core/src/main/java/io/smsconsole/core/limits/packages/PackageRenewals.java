package io.smsconsole.core.limits.packages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Adds packages by itself where the owner wants it.
 */
@Service
public class PackageRenewals {

	private static final Logger logger = LoggerFactory.getLogger(PackageRenewals.class);

	private final PackageRenewalMapper mapper;

	private final Packages packages;

	private final ZoneId zone;

	PackageRenewals(PackageRenewalMapper mapper, Packages packages, ZoneId zone) {
		this.mapper = mapper;
		this.packages = packages;
		this.zone = zone;
	}

	/**
	 * Adds a package if too little is left and the month allows another one. Whoever
	 * comes second waits for the first, and then looks at what is left.
	 * @param region what it is for
	 * @return whether one was added
	 */
	@RetriedTransaction
	public boolean renew(Region region) {
		PackageRenewal renewal = this.mapper.lock(region);
		if (renewal == null || !renewal.enabled() || enough(region, renewal)
				|| renewedThisMonth(region) >= renewal.monthly()) {
			return false;
		}
		long id = this.packages.renew(renewal.draft(region, this.packages.now(), this.zone));
		logger.info("Package {} of {} was added by automatic renewal: {}", id, region, renewal.amount());
		return true;
	}

	PackageRenewal chosen(Region region) {
		return Optional.ofNullable(this.mapper.find(region)).orElseGet(() -> PackageRenewal.usual(region));
	}

	int renewedThisMonth(Region region) {
		Instant month = this.packages.now()
			.atZone(this.zone)
			.truncatedTo(ChronoUnit.DAYS)
			.withDayOfMonth(1)
			.toInstant();
		return this.mapper.renewedSince(region, month);
	}

	@RetriedTransaction
	void modify(Region region, ModifyPackageRenewalRequest request) {
		PackageRenewal before = Optional.ofNullable(this.mapper.lock(region))
			.orElseGet(() -> PackageRenewal.usual(region));
		this.mapper.save(region, PackageRenewalChange.applied(region, request, before));
	}

	private boolean enough(Region region, PackageRenewal renewal) {
		return new PackageStock(this.packages.usable(region)).remaining() >= renewal.below();
	}

}
