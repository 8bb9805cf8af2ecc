package io.smsconsole.web.developer.code;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The catalogue's place in the menu.
 */
@Configuration(proxyBeanMethods = false)
class CodeMenu {

	private static final int LAST = 40;

	@Bean
	MenuEntry errorCodesEntry() {
		return new MenuEntry(MenuGroup.DEVELOPER, LAST, ErrorCodeController.PATH, "code.menu", "DescribeErrorCodeList");
	}

}
