package io.smsconsole.web.console.callback;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The place of the account's callback in the menu; those of applications are reached from
 * these.
 */
@Configuration(proxyBeanMethods = false)
class CallbackPages {

	private static final int PLACE = 30;

	@Bean
	MenuEntry replyCallbackEntry() {
		return new MenuEntry(MenuGroup.GENERAL, PLACE, ReplyCallbackController.PATH, "callback.reply.menu",
				"DescribeReplyCallback");
	}

}
