package io.smsconsole.web.developer.reference;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The reference's place in the menu.
 */
@Configuration(proxyBeanMethods = false)
class ReferenceMenu {

	private static final int AFTER_THE_SDKS = 15;

	@Bean
	MenuEntry actionReferenceEntry() {
		return new MenuEntry(MenuGroup.DEVELOPER, AFTER_THE_SDKS, ReferenceController.PATH, "reference.menu",
				ReferenceController.NEEDED);
	}

}
