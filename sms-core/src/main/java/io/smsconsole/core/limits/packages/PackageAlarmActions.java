package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;

/**
 * What can be done with the alarm for packages that run low.
 */
@Service
public class PackageAlarmActions {

	private final PackageWatch watch;

	PackageAlarmActions(PackageWatch watch) {
		this.watch = watch;
	}

	/**
	 * Tells from which balance on people are told.
	 * @param request in which region
	 * @return the thresholds, and whether less is left
	 */
	@Action(name = "DescribePackageAlarm", access = Access.READ)
	public DescribePackageAlarmResponse describe(DescribePackageAlarmRequest request) {
		Region region = Parameters.region(request.international());
		PackageAlarm alarm = this.watch.chosen(region);
		return new DescribePackageAlarmResponse(region.wire(), alarm.below(), alarm.percentList(),
				!this.watch.low(region).isEmpty());
	}

	/**
	 * Changes from which balance on people are told.
	 * @param request the thresholds of a region
	 * @return nothing to tell
	 */
	@Action(name = "ModifyPackageAlarm", access = Access.WRITE)
	public Done modify(ModifyPackageAlarmRequest request) {
		Region region = Parameters.region(request.international());
		this.watch.modify(region, PackageAlarmChange.of(region, request));
		return new Done();
	}

}
