package io.smsconsole.web.statistics;

import java.util.Locale;

import io.smsconsole.core.base.kind.Region;

/**
 * The two regions as addresses have them.
 */
public final class Regions {

	/** What stands for either in a mapping. */
	public static final String PATH = "{region:mainland|international}";

	private Regions() {
	}

	/**
	 * Reads a region.
	 * @param path {@code mainland} or {@code international}
	 * @return the region
	 */
	public static Region of(String path) {
		return Region.valueOf(path.toUpperCase(Locale.ROOT));
	}

}
