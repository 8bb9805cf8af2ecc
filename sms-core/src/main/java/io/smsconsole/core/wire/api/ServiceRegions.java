package io.smsconsole.core.wire.api;

import java.util.Set;

/**
 * The values that {@code Region} may have: wherever the vendor can be reached. This
 * platform does the same in all of them.
 */
public final class ServiceRegions {

	private static final Set<String> NAMES = Set.of("ap-bangkok", "ap-beijing", "ap-chengdu", "ap-chongqing",
			"ap-guangzhou", "ap-hongkong", "ap-jakarta", "ap-nanjing", "ap-seoul", "ap-shanghai", "ap-shanghai-fsi",
			"ap-shenzhen-fsi", "ap-singapore", "ap-tokyo", "eu-frankfurt", "na-ashburn", "na-siliconvalley",
			"sa-saopaulo");

	private ServiceRegions() {
	}

	/**
	 * Whether there is such a region.
	 * @param name as it was written
	 * @return {@code true} for one of those that there are, to the letter
	 */
	public static boolean contains(String name) {
		return NAMES.contains(name);
	}

}
