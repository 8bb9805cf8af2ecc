package io.smsconsole.core.sending.task;

import java.util.Collection;

import io.smsconsole.core.base.kind.Region;

/**
 * Which tasks to list; what is {@code null} does not matter. The name is a pattern.
 */
record TaskFilter(Region region, Collection<Long> sdkAppIds, TaskState state, String name, Long parentId, Long below,
		Long above, int offset) {

	TaskFilter ofAllPages() {
		return new TaskFilter(this.region, this.sdkAppIds, this.state, this.name, this.parentId, null, null, 0);
	}

}
