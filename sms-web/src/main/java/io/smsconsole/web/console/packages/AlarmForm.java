package io.smsconsole.web.console.packages;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.DescribePackageAlarmResponse;
import io.smsconsole.core.limits.packages.ModifyPackageAlarmRequest;

import org.springframework.util.StringUtils;

/**
 * What is entered about the alarm of a region.
 *
 * @param alarmBelow segments in the mainland, yuan elsewhere; empty for none
 * @param alarmPercentSet the ticked shares
 */
public record AlarmForm(String alarmBelow, List<Integer> alarmPercentSet) {

	private static final long NO_AMOUNT = -1;

	static AlarmForm of(Region region, DescribePackageAlarmResponse alarm) {
		return new AlarmForm((alarm.alarmBelow() > 0) ? Amounts.field(region, alarm.alarmBelow()) : "",
				alarm.alarmPercentSet());
	}

	/**
	 * Whether a share is ticked.
	 * @param percent the share
	 * @return whether it is
	 */
	public boolean ticked(int percent) {
		return this.alarmPercentSet != null && this.alarmPercentSet.contains(percent);
	}

	ModifyPackageAlarmRequest change(Region region) {
		return new ModifyPackageAlarmRequest(region.wire(), below(region),
				(this.alarmPercentSet != null) ? this.alarmPercentSet : List.of());
	}

	private long below(Region region) {
		if (!StringUtils.hasText(this.alarmBelow)) {
			return 0;
		}
		Long amount = Amounts.entered(region, this.alarmBelow);
		return (amount != null) ? amount : NO_AMOUNT;
	}

}
