package io.smsconsole.web.console.price;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The place of the price list in the menu.
 */
@Configuration(proxyBeanMethods = false)
class PricePages {

	private static final int PLACE = 50;

	@Bean
	MenuEntry priceEntry() {
		return new MenuEntry(MenuGroup.INTERNATIONAL, PLACE, PriceController.PATH, "price.menu", "DescribePriceList");
	}

}
