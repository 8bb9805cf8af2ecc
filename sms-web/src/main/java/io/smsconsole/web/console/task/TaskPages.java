package io.smsconsole.web.console.task;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where group sends appear outside their own pages: the menu.
 */
@Configuration(proxyBeanMethods = false)
class TaskPages {

	private static final String LABEL = "task.menu";

	private static final String ACTION = "DescribeSendTaskList";

	/** Where group sends are tried. */
	private static final String TRIALS = "/trials";

	private static final int ORDER = 40;

	@Bean
	MenuEntry mainlandTasks() {
		return new MenuEntry(MenuGroup.MAINLAND, ORDER, TaskPaths.list(Region.MAINLAND), LABEL, ACTION)
			.with(TaskPaths.region(Region.MAINLAND) + TRIALS);
	}

	@Bean
	MenuEntry internationalTasks() {
		return new MenuEntry(MenuGroup.INTERNATIONAL, ORDER, TaskPaths.list(Region.INTERNATIONAL), LABEL, ACTION)
			.with(TaskPaths.region(Region.INTERNATIONAL) + TRIALS);
	}

}
