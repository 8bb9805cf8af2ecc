package io.smsconsole.web.console.delivery;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The list's place in the menu.
 */
@Configuration(proxyBeanMethods = false)
class DeliveryPages {

	private static final int PLACE = 40;

	@Bean
	MenuEntry deliveriesEntry() {
		return new MenuEntry(MenuGroup.GENERAL, PLACE, DeliveryController.PATH, "delivery.menu",
				"DescribeCallbackDeliveryList");
	}

}
