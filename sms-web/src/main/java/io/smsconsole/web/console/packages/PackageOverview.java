package io.smsconsole.web.console.packages;

import java.util.Locale;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.statistics.DescribePackageOutlookRequest;
import io.smsconsole.core.insight.statistics.PackageOutlookActions;
import io.smsconsole.core.limits.packages.DescribePackageAlarmRequest;
import io.smsconsole.core.limits.packages.DescribePackageRenewalRequest;
import io.smsconsole.core.limits.packages.PackageAlarmActions;
import io.smsconsole.core.limits.packages.PackageRenewalActions;
import io.smsconsole.web.page.Times;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills what stands above the list of packages, as far as a person may see it.
 */
@Component
class PackageOverview {

	private final PackageOutlookActions outlook;

	private final PackageAlarmActions alarms;

	private final PackageRenewalActions renewals;

	private final PackageTrend trend;

	private final Times times;

	private final Gate gate;

	PackageOverview(PackageOutlookActions outlook, PackageAlarmActions alarms, PackageRenewalActions renewals,
			PackageTrend trend, Times times, Gate gate) {
		this.outlook = outlook;
		this.alarms = alarms;
		this.renewals = renewals;
		this.trend = trend;
		this.times = times;
		this.gate = gate;
	}

	void show(Region region, Locale locale, Model model) {
		boolean told = this.gate.may("DescribePackageOutlook");
		model.addAttribute("outlook", told ? OutlookView
			.of(this.outlook.outlook(new DescribePackageOutlookRequest(region.wire())), this.times.zone()) : null);
		boolean watched = this.gate.may("DescribePackageAlarm");
		model.addAttribute("alarm",
				watched ? new AlarmView(this.alarms.describe(new DescribePackageAlarmRequest(region.wire()))) : null);
		boolean renewed = this.gate.may("DescribePackageRenewal");
		model.addAttribute("renewal", renewed
				? new RenewalView(this.renewals.describe(new DescribePackageRenewalRequest(region.wire()))) : null);
		boolean drawn = this.gate.may("DescribePackageConsumption");
		model.addAttribute("trend", drawn ? this.trend.make(region, locale).orElse(null) : null);
	}

}
