package io.smsconsole.web.console.sign;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where signs appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class SignPages {

	private static final String LIST = "DescribeTPLSignList";

	@Bean
	MenuEntry mainlandSignsEntry() {
		return new MenuEntry(MenuGroup.MAINLAND, 20, "/console/mainland/signs", "sign.title", LIST);
	}

	@Bean
	MenuEntry internationalSignsEntry() {
		return new MenuEntry(MenuGroup.INTERNATIONAL, 20, "/console/international/signs", "sign.title", LIST);
	}

}
