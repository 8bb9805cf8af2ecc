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

	/**
	 * Defines {@code findBarriers}, which promises the violations on a page. Pages have
	 * no frames, so one run in the page tells all; asking for violations alone, and of
	 * rules that can be broken seriously, saves most of the time. The browser has it in
	 * every page, since sending axe to each costs as much as a small page's run.
	 */
	static final String SCRIPT = """
			window.findBarriers = () => {
				%s;
				const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
				const harmless = axe._audit.rules.filter((rule) => ['minor', 'moderate'].includes(rule.impact));
				const rules = Object.fromEntries(harmless.map((rule) => [rule.id, { enabled: false }]));
				return axe.run({ runOnly: tags, rules, resultTypes: ['violations'], iframes: false })
					.then((results) => results.violations
						.filter((violation) => ['serious', 'critical'].includes(violation.impact))
						.map((violation) => violation.id + ': ' + violation.help + ' '
							+ violation.nodes.map((node) => node.html + ' ' + node.failureSummary).join(', ')));
			};""".formatted(axe());

	private Accessibility() {
	}

	/**
	 * Fails if the page in hand keeps people out: on every serious or critical violation
	 * of WCAG 2.2 AA.
	 * @param browser the browser
	 */
	public static void check(Browser browser) {
		List<?> violations = (List<?>) ((JavascriptExecutor) browser.driver())
			.executeAsyncScript("findBarriers().then(arguments[0]);");
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
