package io.smsconsole.web.console.customer;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where customers appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class CustomerPages {

	@Bean
	MenuEntry customersEntry() {
		return new MenuEntry(MenuGroup.MARKETING, 10, CustomerController.PATH, "customer.title", "DescribeCustomers");
	}

}
