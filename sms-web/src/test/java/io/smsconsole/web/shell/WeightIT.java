package io.smsconsole.web.shell;

import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages weigh on the wire, with everything they load.
 */
@BrowserTest
class WeightIT {

	private static final String TRANSFERRED = """
			return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
				.reduce((sum, entry) => sum + entry.transferSize, 0)""";

	private static final long FIRST = 300 * 1024;

	private static final long LATER = 30 * 1024;

	@Test
	void isSmallAtFirstAndSmallerAfter(Browser browser) {
		browser.forgetFiles();
		browser.open("/login");
		assertThat(weight(browser)).isBetween(1L, FIRST);
		browser.signIn();
		browser.forgetFiles();
		browser.open("/console/sample");
		assertThat(weight(browser)).isBetween(LATER, FIRST);
		browser.open("/console/quick-start");
		assertThat(weight(browser)).isBetween(1L, LATER);
	}

	private static long weight(Browser browser) {
		long bytes = (Long) browser.script(TRANSFERRED);
		System.getLogger(WeightIT.class.getName())
			.log(System.Logger.Level.INFO, "{0} weighs {1} bytes", browser.path(), bytes);
		return bytes;
	}

}
