package io.smsconsole.web.console.user;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where sub-accounts appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class UserPages {

	@Bean
	MenuEntry usersEntry() {
		return new MenuEntry(MenuGroup.ACCESS, 10, UserController.PATH, "user.title", "ListUsers");
	}

}
