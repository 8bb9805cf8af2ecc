package io.smsconsole.web.console.task;

import java.util.Locale;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.console.region.RegionPath;

/**
 * Where the pages of group sends are.
 */
final class TaskPaths {

	/** The pattern of the list's address. */
	static final String LIST = "/console/" + RegionPath.VARIABLE + "/tasks";

	private TaskPaths() {
	}

	static String list(Region region) {
		return region(region) + "/tasks";
	}

	/**
	 * The address below which all pages of a region are.
	 */
	static String region(Region region) {
		return "/console/" + name(region);
	}

	static String records(Region region) {
		return "/console/statistics/" + name(region) + "/records";
	}

	static String task(Region region, String id) {
		return list(region) + "/" + id;
	}

	private static String name(Region region) {
		return region.name().toLowerCase(Locale.ROOT);
	}

}
