package io.smsconsole.web.testing;

import java.util.List;
import java.util.Map;

import org.openqa.selenium.JavascriptExecutor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at a page as its readers do: on a desk and on a phone, by day and by night, in
 * both languages. {@code make pictures} has it take pictures of every combination, for
 * people to look at.
 */
public final class Looks {

	private static final boolean PICTURES = Boolean.getBoolean("sms.pictures");

	private static final int DESK = 1280;

	private static final int PHONE = 360;

	private static final List<Look> FEW = List.of(new Look("zh-CN", "light", DESK), new Look("en", "dark", PHONE));

	private static final List<Look> ALL = List.of(new Look("zh-CN", "light", DESK), new Look("zh-CN", "light", PHONE),
			new Look("zh-CN", "dark", DESK), new Look("zh-CN", "dark", PHONE), new Look("en", "light", DESK),
			new Look("en", "light", PHONE), new Look("en", "dark", DESK), new Look("en", "dark", PHONE));

	/**
	 * All that is asked of a page, in one go: what is wider than the window, outside of
	 * what scrolls by itself; what has no words; how much moved while it loaded; what
	 * keeps people out.
	 */
	private static final String LOOK = """
			const done = arguments[0];
			const width = document.documentElement.clientWidth;
			let shift = 0;
			new PerformanceObserver((list) => list.getEntries().forEach((entry) => shift += entry.hadRecentInput ? 0 : entry.value))
				.observe({ type: 'layout-shift', buffered: true });
			const found = {
				status: performance.getEntriesByType('navigation')[0].responseStatus,
				wide: document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
					.filter((element) => element.getBoundingClientRect().right > width + 1 && !element.closest('.table-responsive'))
					.map((element) => element.tagName + '#' + element.id + '.' + element.className),
				wordless: document.body.innerText.match(/\\?\\?\\S+\\?\\?/g) || [],
			};
			findBarriers().then((barriers) => done({ ...found, shift, barriers }));""";

	/** What browser makers call good. */
	private static final double MOST_SHIFT = 0.1;

	private Looks() {
	}

	/**
	 * Fails if a page is wider than its window, moves while it loads, lacks words, or
	 * keeps people out.
	 * @param browser the browser, signed in where the page asks for it
	 * @param path the page's address
	 * @param name the start of the pictures' names
	 */
	public static void check(Browser browser, String path, String name) {
		browser.stand();
		for (Look look : PICTURES ? ALL : FEW) {
			browser.language(look.language());
			browser.scheme(look.scheme());
			browser.width(look.width());
			browser.open(path);
			if (path.contains("#")) {
				browser.driver().navigate().refresh();
			}
			check(browser, path + " as " + look);
			if (PICTURES) {
				Screenshots.take(browser, name + "-" + look);
			}
		}
		browser.width(DESK);
	}

	private static void check(Browser browser, String page) {
		Map<?, ?> found = (Map<?, ?>) ((JavascriptExecutor) browser.driver()).executeAsyncScript(LOOK);
		assertThat((Long) found.get("status")).as("answer of %s", page).isLessThan(500);
		assertThat((List<?>) found.get("wide")).as("too wide on %s", page).isEmpty();
		assertThat((List<?>) found.get("wordless")).as("without words on %s", page).isEmpty();
		assertThat(((Number) found.get("shift")).doubleValue()).as("what moves on %s", page).isLessThan(MOST_SHIFT);
		assertThat((List<?>) found.get("barriers")).as("what axe found on %s", page).isEmpty();
	}

	/**
	 * How a page is looked at.
	 *
	 * @param language the language's tag
	 * @param scheme light or dark
	 * @param width of the window
	 */
	private record Look(String language, String scheme, int width) {

		@Override
		public String toString() {
			return this.language + "-" + this.scheme + "-" + this.width;
		}

	}

}
