package io.smsconsole.web.console.task;

import io.smsconsole.core.base.kind.Region;

import org.springframework.stereotype.Component;

/**
 * Where one makes what a group send needs. Templates reach it as {@code @sendingLinks}.
 */
@Component
class SendingLinks {

	/**
	 * The page on which something is made.
	 * @param name what {@link SendingMaterial#missing} told
	 * @param region the region in which it is missing
	 * @return the path
	 */
	public String to(String name, Region region) {
		return switch (name) {
			case "app" -> "/console/apps";
			case "sign" -> TaskPaths.region(region) + "/signs";
			case "template" -> TaskPaths.region(region) + "/templates";
			default -> throw new IllegalArgumentException("Nobody makes a " + name);
		};
	}

}
