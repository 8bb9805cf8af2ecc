package io.smsconsole.web.console.dnd;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The list's place in the menu.
 */
@Configuration(proxyBeanMethods = false)
class DoNotDisturbPages {

	private static final int PLACE = 10;

	@Bean
	MenuEntry doNotDisturbEntry() {
		return new MenuEntry(MenuGroup.GENERAL, PLACE, DoNotDisturbController.PATH, "dnd.menu", "DescribeBlackList");
	}

}
