package io.smsconsole.web.testing;

import java.util.List;
import java.util.Set;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at a page with axe-core.
 */
public final class Accessibility {

	private static final Set<String> GRAVE = Set.of("serious", "critical");

	private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Accessibility() {
	}

	/**
	 * Fails if the page in hand keeps people out: on every serious or critical violation
	 * of WCAG 2.2 AA.
	 * @param browser the browser
	 */
	public static void check(Browser browser) {
		List<Rule> violations = new AxeBuilder().withTags(STANDARD).analyze(browser.driver()).getViolations();
		assertThat(violations).as("what axe found at %s", browser.path())
			.filteredOn((rule) -> GRAVE.contains(rule.getImpact()))
			.extracting((rule) -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
			.isEmpty();
	}

}
