package io.smsconsole.core.limits.packages;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;

/**
 * What is to become of an alarm, checked; {@code null} for what stays.
 *
 * @param below the amount
 * @param percents the shares
 */
record PackageAlarmChange(Long below, List<Integer> percents) {

	static PackageAlarmChange of(Region region, ModifyPackageAlarmRequest request) {
		Long below = request.alarmBelow();
		if (below != null && (below < 0 || below > PackageSizes.LARGEST)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "AlarmBelow", "package.below",
					PackageSizes.told(region, PackageSizes.LARGEST));
		}
		List<Integer> percents = request.alarmPercentSet();
		if (percents != null && !PackageAlarm.PERCENTS.containsAll(percents)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "AlarmPercentSet", "package.percent");
		}
		if (percents != null && !percents.isEmpty() && region == Region.MAINLAND) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "AlarmPercentSet", "package.percent-mainland");
		}
		return new PackageAlarmChange(below, percents);
	}

	PackageAlarm applied(PackageAlarm before) {
		return PackageAlarm.of((this.below != null) ? this.below : before.below(),
				(this.percents != null) ? this.percents : before.percentList());
	}

}
