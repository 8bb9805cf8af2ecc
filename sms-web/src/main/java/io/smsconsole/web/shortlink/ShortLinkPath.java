package io.smsconsole.web.shortlink;

/**
 * Where short links are: at the root, where they are shortest. No other page has an
 * address that looks so.
 */
public final class ShortLinkPath {

	/** The pattern of their addresses. */
	public static final String PATTERN = "/{code:[1-9A-HJ-NP-Za-km-z]{9,10}}";

	private ShortLinkPath() {
	}

}
