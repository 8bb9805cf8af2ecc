package io.smsconsole.web.console.trial;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.console.region.RegionPath;

/**
 * Where the pages of trials are.
 */
final class TrialPaths {

	/** The pattern of the addresses of all trials. */
	static final String ALL = "/console/" + RegionPath.VARIABLE + "/trials";

	private TrialPaths() {
	}

	static String region(int international) {
		return "/console/" + ((international == Region.MAINLAND.wire()) ? "mainland" : "international");
	}

	static String trial(int international, String id) {
		return region(international) + "/trials/" + id;
	}

}
