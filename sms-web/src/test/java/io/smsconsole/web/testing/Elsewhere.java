package io.smsconsole.web.testing;

/**
 * Looks at a console that runs outside of this process.
 */
public final class Elsewhere {

	private Elsewhere() {
	}

	/**
	 * A browser for it.
	 * @param address where it is, without a path
	 * @return the browser, without cookies
	 */
	public static Browser browser(String address) {
		return new Browser(Chromium.fresh(), address);
	}

}
