package io.smsconsole.web.developer.call;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says.
 *
 * @param key only the calls of this key, or blank
 * @param code only those that were answered with this code, or blank
 * @param errors only those that were answered with an error, where set
 * @param still whether the list stays as it is, where set
 */
public record CallQuery(String key, String code, String errors, String still) {

	boolean onlyErrors() {
		return StringUtils.hasText(this.errors);
	}

	/**
	 * Whether the list is filtered.
	 * @return whether clearing the filters may show more
	 */
	public boolean isNarrow() {
		return StringUtils.hasText(this.key) || StringUtils.hasText(this.code) || onlyErrors();
	}

	/**
	 * Whether the list refreshes by itself.
	 * @return {@code false} where somebody wants to read in peace
	 */
	public boolean isLive() {
		return !StringUtils.hasText(this.still);
	}

}
