package io.smsconsole.web.testing;

import java.io.IOException;
import java.util.List;

import javax.naming.OperationNotSupportedException;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.JavascriptExecutor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at a page with axe-core.
 */
public final class Accessibility {

	private static final String AXE = axe();

	/**
	 * Pages have no frames, so one run in the page tells all; asking for violations alone
	 * saves most of the time.
	 */
	private static final String RUN = """
			const done = arguments[0];
			const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
			axe.run({ runOnly: tags, resultTypes: ['violations'], iframes: false }).then((results) => done(results.violations
				.filter((violation) => ['serious', 'critical'].includes(violation.impact))
				.map((violation) => violation.id + ': ' + violation.help + ' '
					+ violation.nodes.map((node) => node.html + ' ' + node.failureSummary).join(', '))));""";

	private Accessibility() {
	}

	/**
	 * Fails if the page in hand keeps people out: on every serious or critical violation
	 * of WCAG 2.2 AA.
	 * @param browser the browser
	 */
	public static void check(Browser browser) {
		browser.script(AXE);
		List<?> violations = (List<?>) ((JavascriptExecutor) browser.driver()).executeAsyncScript(RUN);
		assertThat(violations).as("what axe found at %s", browser.path()).isEmpty();
	}

	private static String axe() {
		try {
			return new AxeBuilder().getAxeScriptProvider().getScript();
		}
		catch (IOException | OperationNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
