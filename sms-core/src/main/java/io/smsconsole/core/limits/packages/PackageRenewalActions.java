package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;

/**
 * What can be done with the automatic renewal of packages.
 */
@Service
public class PackageRenewalActions {

	private final PackageRenewals renewals;

	PackageRenewalActions(PackageRenewals renewals) {
		this.renewals = renewals;
	}

	/**
	 * Tells how packages are renewed.
	 * @param request in which region
	 * @return what was chosen, and how often it happened this month
	 */
	@Action(name = "DescribePackageRenewal", access = Access.READ)
	public DescribePackageRenewalResponse describe(DescribePackageRenewalRequest request) {
		Region region = Parameters.region(request.international());
		PackageRenewal renewal = this.renewals.chosen(region);
		return new DescribePackageRenewalResponse(region.wire(), renewal.enabled(), renewal.below(), renewal.amount(),
				renewal.days(), renewal.monthly(), this.renewals.renewedThisMonth(region));
	}

	/**
	 * Changes how packages are renewed, in force from the next minute on.
	 * @param request what changes
	 * @return nothing to tell
	 */
	@Action(name = "ModifyPackageRenewal", access = Access.WRITE)
	public Done modify(ModifyPackageRenewalRequest request) {
		this.renewals.modify(Parameters.region(request.international()), request);
		return new Done();
	}

}
