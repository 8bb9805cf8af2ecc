package io.smsconsole.web.console.group;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where groups appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class GroupPages {

	@Bean
	MenuEntry groupsEntry() {
		return new MenuEntry(MenuGroup.ACCESS, 20, GroupController.PATH, "group.title", "ListGroups");
	}

}
