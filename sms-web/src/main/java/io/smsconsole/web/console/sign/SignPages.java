package io.smsconsole.web.console.sign;

import io.smsconsole.core.catalog.sign.Signs;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;
import io.smsconsole.web.start.QuickStartStep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where signs appear outside their own pages: menu, quick start.
 */
@Configuration(proxyBeanMethods = false)
class SignPages {

	private static final String LIST = "DescribeTPLSignList";

	@Bean
	MenuEntry mainlandSignsEntry() {
		return new MenuEntry(MenuGroup.MAINLAND, 20, "/console/mainland/signs", "sign.title", LIST);
	}

	@Bean
	MenuEntry internationalSignsEntry() {
		return new MenuEntry(MenuGroup.INTERNATIONAL, 20, "/console/international/signs", "sign.title", LIST);
	}

	@Bean
	QuickStartStep signStep(Signs signs) {
		return new QuickStartStep(30, "sign", "signature", "/console/mainland/signs/new", signs::exist);
	}

}
