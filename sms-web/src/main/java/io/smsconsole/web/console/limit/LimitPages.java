package io.smsconsole.web.console.limit;

import io.smsconsole.web.console.app.AppTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The places of limits among the settings of an application.
 */
@Configuration(proxyBeanMethods = false)
class LimitPages {

	@Bean
	AppTab volumeTab() {
		return new AppTab(20, VolumeController.TAB, "limit.volume.tab", "DescribeWarningThreshold");
	}

	@Bean
	AppTab frequencyTab() {
		return new AppTab(30, FrequencyController.TAB, "limit.frequency.tab", "DescribeFreqRule");
	}

}
