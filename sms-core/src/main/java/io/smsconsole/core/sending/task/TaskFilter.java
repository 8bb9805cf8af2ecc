package io.smsconsole.core.sending.task;

import java.util.Collection;

import io.smsconsole.core.base.kind.Region;

/**
 * Which tasks to list; what is {@code null} does not matter.
 */
record TaskFilter(Region region, Collection<Long> sdkAppIds, TaskState state, String name, Long before) {

	TaskFilter ofAllPages() {
		return new TaskFilter(this.region, this.sdkAppIds, this.state, this.name, null);
	}

}
