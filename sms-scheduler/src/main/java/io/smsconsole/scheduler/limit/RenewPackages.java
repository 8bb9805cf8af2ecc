package io.smsconsole.scheduler.limit;

import java.time.Duration;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.PackageRenewals;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Adds packages where automatic renewal is on and too little is left.
 */
@Component
class RenewPackages implements Chore {

	private final PackageRenewals renewals;

	RenewPackages(PackageRenewals renewals) {
		this.renewals = renewals;
	}

	@Override
	public String name() {
		return "renew-packages";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void run() {
		for (Region region : Region.values()) {
			this.renewals.renew(region);
		}
	}

}
