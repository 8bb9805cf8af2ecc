package io.smsconsole.auth.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of one effect that concern one operation, so arranged that a question about
 * an application looks at those only that may be about it.
 */
final class OperationRules {

	private final AppIndex ofApp = new AppIndex();

	/** About the account, all applications, or some by a pattern. */
	private final Rule[] general;

	OperationRules(List<Rule> rules) {
		List<Rule> open = new ArrayList<>();
		for (Rule rule : rules) {
			if (rule.statement().resources().stream().allMatch((resource) -> resource.apps().isPlain())) {
				apps(rule).forEach((app) -> this.ofApp.add(app, rule));
			}
			else {
				open.add(rule);
			}
		}
		this.ofApp.ready();
		this.general = open.toArray(Rule[]::new);
	}

	/**
	 * Finds a rule that applies.
	 * @param resource what the question is about
	 * @param app where the application's id begins in it, or {@link Target#ACCOUNT}
	 * @return the rule, or {@code null}
	 */
	Rule find(String resource, int app, Circumstances circumstances) {
		Rule found = first(this.general, resource, app, circumstances);
		if (found == null && app >= 0) {
			found = first(this.ofApp.find(resource, app), resource, app, circumstances);
		}
		return found;
	}

	/** The applications that rules name one by one. */
	Set<String> namedApps() {
		return this.ofApp.apps();
	}

	/** The rules that leave open which applications there are. */
	List<Rule> general() {
		return List.of(this.general);
	}

	private static Set<String> apps(Rule rule) {
		Set<String> apps = new LinkedHashSet<>();
		rule.statement().resources().forEach((resource) -> apps.add(resource.apps().toString()));
		return apps;
	}

	/** A loop, since every call comes by here. */
	private static Rule first(Rule[] rules, String resource, int app, Circumstances circumstances) {
		for (Rule rule : rules) {
			if (rule.applies(resource, app, circumstances)) {
				return rule;
			}
		}
		return null;
	}

}
