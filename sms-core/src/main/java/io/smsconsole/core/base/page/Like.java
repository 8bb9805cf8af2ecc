package io.smsconsole.core.base.page;

import org.springframework.util.StringUtils;

/**
 * What a person searches for, as a pattern of SQL's {@code LIKE … ESCAPE '!'}.
 */
public final class Like {

	private Like() {
	}

	/**
	 * A pattern for texts that contain something.
	 * @param part what to look for; blanks around it do not count
	 * @return the pattern, or {@code null} where nothing is looked for
	 */
	public static String containing(String part) {
		String beginning = beginning(part);
		return (beginning != null) ? "%" + beginning : null;
	}

	/**
	 * A pattern for texts that begin with something.
	 * @param part what to look for; blanks around it do not count
	 * @return the pattern, or {@code null} where nothing is looked for
	 */
	public static String beginning(String part) {
		if (!StringUtils.hasText(part)) {
			return null;
		}
		return part.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

}
