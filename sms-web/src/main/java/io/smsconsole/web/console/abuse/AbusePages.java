package io.smsconsole.web.console.abuse;

import io.smsconsole.web.console.app.AppTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The place of the watch over verification codes among the settings of an application.
 */
@Configuration(proxyBeanMethods = false)
class AbusePages {

	private static final int PLACE = 40;

	@Bean
	AppTab securityTab() {
		return new AppTab(PLACE, AbuseController.TAB, "abuse.tab", "DescribeAbuseMonitor");
	}

}
