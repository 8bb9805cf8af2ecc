package io.smsconsole.web.console.task;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.page.RegionPath;

/**
 * Where the pages of group sends are.
 */
final class TaskPaths {

	/** The pattern of the list's address. */
	static final String LIST = RegionPath.VARIABLE + "/tasks";

	private TaskPaths() {
	}

	static String list(Region region) {
		return "/console/" + RegionPath.of(region) + "/tasks";
	}

	static String task(Region region, String id) {
		return list(region) + "/" + id;
	}

}
