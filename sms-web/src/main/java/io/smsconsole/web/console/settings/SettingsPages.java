package io.smsconsole.web.console.settings;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The place of the account's settings in the menu.
 */
@Configuration(proxyBeanMethods = false)
class SettingsPages {

	@Bean
	MenuEntry settingsEntry() {
		return new MenuEntry(MenuGroup.SYSTEM, 10, SettingsController.PATH, "settings.menu", "DescribeAccountInfo");
	}

}
