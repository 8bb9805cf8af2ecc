package io.smsconsole.web.console.qualification;

import io.smsconsole.core.catalog.qualification.Qualifications;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;
import io.smsconsole.web.start.QuickStartStep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where qualifications appear outside their own pages: menu, quick start.
 */
@Configuration(proxyBeanMethods = false)
class QualificationPages {

	@Bean
	MenuEntry qualificationsEntry() {
		return new MenuEntry(MenuGroup.MAINLAND, 10, QualificationController.PATH, "qualification.title",
				"DescribeSmsQualificationList");
	}

	@Bean
	QuickStartStep qualificationStep(Qualifications qualifications) {
		return new QuickStartStep(20, "qualification", "certificate", QualificationController.PATH + "/new",
				qualifications::exist);
	}

}
