package io.smsconsole.web.console.callback;

import io.smsconsole.web.console.app.AppTab;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The places of callbacks: the account's in the menu, an application's among its
 * settings.
 */
@Configuration(proxyBeanMethods = false)
class CallbackPages {

	private static final int PLACE = 30;

	@Bean
	AppTab callbackTab() {
		return new AppTab(50, StatusCallbackController.TAB, "callback.tab", "DescribeCallbackInfo");
	}

	@Bean
	MenuEntry replyCallbackEntry() {
		return new MenuEntry(MenuGroup.GENERAL, PLACE, ReplyCallbackController.PATH, "callback.reply.menu",
				"DescribeReplyCallback");
	}

}
