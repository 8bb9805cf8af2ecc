package io.smsconsole.web.console.contact;

import io.smsconsole.web.console.app.AppTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The place of contacts among an application's settings.
 */
@Configuration(proxyBeanMethods = false)
class ContactPages {

	@Bean
	AppTab contactTab() {
		return new AppTab(60, ContactController.TAB, "contact.tab", "DescribeNewsReceiver");
	}

}
