package io.smsconsole.web.console.app;

import java.util.Comparator;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.web.shell.AppChoice;
import io.smsconsole.web.shell.AppChoices;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where applications appear outside their own pages: menu and header.
 */
@Configuration(proxyBeanMethods = false)
class AppPages {

	private static final String LIST = "DescribeAppList";

	@Bean
	MenuEntry appsEntry() {
		return new MenuEntry(MenuGroup.APPS, 10, AppController.PATH, "app.menu", LIST);
	}

	@Bean
	AppTab basicTab() {
		return new AppTab(10, AppBasicController.TAB, "app.tab.basic", "DescribeAppInfo");
	}

	/**
	 * Those that send come first: the first one is what the header shows to begin with.
	 */
	@Bean
	AppChoices appChoices(Apps apps, Gate gate) {
		return () -> apps.list()
			.stream()
			.filter((app) -> gate.may(LIST, app.sdkAppId()))
			.sorted(Comparator.comparing(SmsApp::enabled).reversed())
			.map((app) -> new AppChoice(app.sdkAppId(), app.name()))
			.toList();
	}

}
