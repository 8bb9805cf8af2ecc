package io.smsconsole.web.developer.sdk;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The page's place in the menu.
 */
@Configuration(proxyBeanMethods = false)
class SdkMenu {

	@Bean
	MenuEntry connectEntry() {
		return new MenuEntry(MenuGroup.DEVELOPER, 10, SdkController.PATH, "sdk.menu", SdkController.NEEDED);
	}

}
