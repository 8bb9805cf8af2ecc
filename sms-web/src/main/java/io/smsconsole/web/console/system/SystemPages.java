package io.smsconsole.web.console.system;

import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.insight.system.DescribeTroubleListRequest;
import io.smsconsole.core.insight.system.SystemActions;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;
import io.smsconsole.web.shell.Warnings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/**
 * Where the installation's state appears outside its own pages: menu and head of every
 * page.
 */
@Configuration(proxyBeanMethods = false)
class SystemPages {

	private static final Logger logger = LoggerFactory.getLogger(SystemPages.class);

	@Bean
	MenuEntry systemEntry() {
		return new MenuEntry(MenuGroup.SYSTEM, 0, SystemController.PATH, "system.menu", "DescribeUpstreamHealth");
	}

	@Bean
	Warnings systemWarnings(SystemActions system, Gate gate) {
		return () -> gate.may("DescribeTroubleList") ? warnings(system) : List.of();
	}

	private static List<Warnings.Warning> warnings(SystemActions system) {
		try {
			return system.troubles(new DescribeTroubleListRequest())
				.troubleSet()
				.stream()
				.map((trouble) -> new Warnings.Warning(trouble.kind(), trouble.subject(), trouble.text(),
						trouble.path(), trouble.beginTime(), trouble.endTime()))
				.toList();
		}
		catch (DataAccessException ex) {
			logger.debug("What is wrong could not be looked up", ex);
			return List.of();
		}
	}

}
