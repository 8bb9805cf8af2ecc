package io.smsconsole.web.console.task;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.DescribeSendTaskListRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;
import io.smsconsole.web.start.QuickStartStep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where one finds group sends: in the menu, and as a step of the quick start.
 */
@Configuration(proxyBeanMethods = false)
class TaskEntries {

	private static final String LABEL = "task.menu";

	private static final String ACTION = "DescribeSendTaskList";

	private static final int ORDER = 40;

	@Bean
	MenuEntry mainlandTasks() {
		return new MenuEntry(MenuGroup.MAINLAND, ORDER, TaskPaths.list(Region.MAINLAND), LABEL, ACTION);
	}

	@Bean
	MenuEntry internationalTasks() {
		return new MenuEntry(MenuGroup.INTERNATIONAL, ORDER, TaskPaths.list(Region.INTERNATIONAL), LABEL, ACTION);
	}

	@Bean
	QuickStartStep sendStep(TaskActions tasks) {
		return new QuickStartStep(50, "send", "send", TaskPaths.list(Region.MAINLAND) + "/new",
				() -> tasks.list(new DescribeSendTaskListRequest(null, null, null, null, 1, null, null))
					.totalCount() > 0);
	}

}
