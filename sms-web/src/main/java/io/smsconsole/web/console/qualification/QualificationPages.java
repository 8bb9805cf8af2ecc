package io.smsconsole.web.console.qualification;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where qualifications appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class QualificationPages {

	@Bean
	MenuEntry qualificationsEntry() {
		return new MenuEntry(MenuGroup.MAINLAND, 10, QualificationController.PATH, "qualification.title",
				"DescribeSmsQualificationList");
	}

}
