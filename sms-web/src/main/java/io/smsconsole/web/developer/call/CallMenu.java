package io.smsconsole.web.developer.call;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The list's place in the menu.
 */
@Configuration(proxyBeanMethods = false)
class CallMenu {

	private static final int THIRD = 30;

	@Bean
	MenuEntry apiCallsEntry() {
		return new MenuEntry(MenuGroup.DEVELOPER, THIRD, CallController.PATH, "call.menu", "DescribeApiCallList");
	}

}
