package io.smsconsole.web.console.template;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where templates appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class TemplatePages {

	private static final String LIST = "DescribeTPLTemplateList";

	@Bean
	MenuEntry mainlandTemplatesEntry() {
		return new MenuEntry(MenuGroup.MAINLAND, 30, "/console/mainland/templates", "template.title", LIST);
	}

	@Bean
	MenuEntry internationalTemplatesEntry() {
		return new MenuEntry(MenuGroup.INTERNATIONAL, 30, "/console/international/templates", "template.title", LIST);
	}

}
