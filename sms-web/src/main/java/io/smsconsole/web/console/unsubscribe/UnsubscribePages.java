package io.smsconsole.web.console.unsubscribe;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The list's place in the menu.
 */
@Configuration(proxyBeanMethods = false)
class UnsubscribePages {

	private static final int PLACE = 20;

	@Bean
	MenuEntry unsubscribeEntry() {
		return new MenuEntry(MenuGroup.GENERAL, PLACE, UnsubscribeController.PATH, "unsubscribe.menu",
				"DescribeUnsubscribe");
	}

}
