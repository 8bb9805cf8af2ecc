package io.smsconsole.web.console.whitelist;

import io.smsconsole.web.console.app.AppTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The list's place among the settings of an application.
 */
@Configuration(proxyBeanMethods = false)
class WhitelistPages {

	private static final int PLACE = 35;

	@Bean
	AppTab whitelistTab() {
		return new AppTab(PLACE, WhitelistController.TAB, "whitelist.tab", "DescribeFrequencyWhiteList");
	}

}
