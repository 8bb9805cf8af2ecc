package io.smsconsole.web.console.shortlink;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where short links appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class ShortLinkPages {

	@Bean
	MenuEntry shortLinksEntry() {
		return new MenuEntry(MenuGroup.MARKETING, 30, ShortLinkController.PATH, "shortlink.title",
				"DescribeShortLinkList");
	}

}
