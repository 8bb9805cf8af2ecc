package io.smsconsole.web.console.policy;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where policies appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class PolicyPages {

	@Bean
	MenuEntry policiesEntry() {
		return new MenuEntry(MenuGroup.ACCESS, 30, PolicyController.PATH, "policy.title", "ListPolicies");
	}

}
