package io.smsconsole.web.console.word;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The place of the sensitive words in the menu.
 */
@Configuration(proxyBeanMethods = false)
class WordPages {

	private static final int PLACE = 30;

	@Bean
	MenuEntry wordEntry() {
		return new MenuEntry(MenuGroup.SYSTEM, PLACE, WordController.PATH, "word.menu", "DescribeSensitiveWordList");
	}

}
