package io.smsconsole.web.console.customergroup;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where groups appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class CustomerGroupPages {

	@Bean
	MenuEntry customerGroupsEntry() {
		return new MenuEntry(MenuGroup.MARKETING, 20, CustomerGroupController.PATH, "customergroup.title",
				"DescribeCustomerGroupList");
	}

}
