package io.smsconsole.web.statistics;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The entries of the menu that lead to the statistics.
 */
@Configuration(proxyBeanMethods = false)
class StatisticsMenu {

	private static final String ACTION = "DescribeStatisticQuery";

	@Bean
	MenuEntry mainlandStatisticsEntry() {
		return new MenuEntry(MenuGroup.STATISTICS, 0, "/console/statistics/mainland", "statistics.mainland", ACTION);
	}

	@Bean
	MenuEntry internationalStatisticsEntry() {
		return new MenuEntry(MenuGroup.STATISTICS, 1, "/console/statistics/international", "statistics.international",
				ACTION);
	}

	@Bean
	MenuEntry statisticVerificationEntry() {
		return new MenuEntry(MenuGroup.STATISTICS, 3, VerificationController.PATH, "statistics.verification",
				"DescribeStatisticVerification");
	}

	@Bean
	MenuEntry exportsEntry() {
		return new MenuEntry(MenuGroup.STATISTICS, 2, "/console/statistics/exports", "record.exports",
				"AddDumpLogTask");
	}

}
