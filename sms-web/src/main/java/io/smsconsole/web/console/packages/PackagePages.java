package io.smsconsole.web.console.packages;

import java.util.Locale;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.DescribePackageAlarmRequest;
import io.smsconsole.core.limits.packages.PackageAlarmActions;
import io.smsconsole.web.home.Attention;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where packages appear outside their own pages: the menu, and the start page when they
 * run low.
 */
@Configuration(proxyBeanMethods = false)
class PackagePages {

	private static final String LIST = "DescribePackageList";

	@Bean
	MenuEntry mainlandPackagesEntry() {
		return new MenuEntry(MenuGroup.PACKAGES, 10, "/console/mainland/packages", "packages.mainland", LIST);
	}

	@Bean
	MenuEntry internationalPackagesEntry() {
		return new MenuEntry(MenuGroup.PACKAGES, 20, "/console/international/packages", "packages.international", LIST);
	}

	@Bean
	Attention mainlandPackagesLow(PackageAlarmActions alarms) {
		return low(6, Region.MAINLAND, alarms);
	}

	@Bean
	Attention internationalPackagesLow(PackageAlarmActions alarms) {
		return low(7, Region.INTERNATIONAL, alarms);
	}

	private static Attention low(int order, Region region, PackageAlarmActions alarms) {
		String half = region.name().toLowerCase(Locale.ROOT);
		return new Attention(order, half + "-package", "package", "/console/" + half + "/packages",
				"DescribePackageAlarm",
				() -> alarms.describe(new DescribePackageAlarmRequest(region.wire())).low() ? 1 : 0);
	}

}
