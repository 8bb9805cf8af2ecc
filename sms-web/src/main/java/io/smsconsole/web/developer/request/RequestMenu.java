package io.smsconsole.web.developer.request;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The builder's place in the menu.
 */
@Configuration(proxyBeanMethods = false)
class RequestMenu {

	private static final int SECOND = 20;

	@Bean
	MenuEntry requestBuilderEntry() {
		return new MenuEntry(MenuGroup.DEVELOPER, SECOND, RequestController.PATH, "request.menu", "SignApiCall");
	}

}
