package io.smsconsole.auth.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one effect that concern one operation, so arranged that a question about
 * an application looks at those only that may be about it.
 */
final class OperationRules {

	private final Map<String, List<Rule>> ofApp = new HashMap<>();

	/** About the account, all applications, or some by a pattern. */
	private final List<Rule> general = new ArrayList<>();

	OperationRules(List<Rule> rules) {
		for (Rule rule : rules) {
			if (rule.statement().resources().stream().allMatch((resource) -> resource.apps().isPlain())) {
				apps(rule).forEach((app) -> this.ofApp.computeIfAbsent(app, (key) -> new ArrayList<>(1)).add(rule));
			}
			else {
				this.general.add(rule);
			}
		}
	}

	/**
	 * Finds a rule that applies.
	 * @return the rule, or {@code null}
	 */
	Rule find(Target target, Circumstances circumstances) {
		Rule found = first(this.general, target, circumstances);
		if (found == null && target.kind() == Target.Kind.APP) {
			found = first(this.ofApp.getOrDefault(target.app(), List.of()), target, circumstances);
		}
		return found;
	}

	/** The applications that rules name one by one. */
	Set<String> namedApps() {
		return this.ofApp.keySet();
	}

	/** The rules that leave open which applications there are. */
	List<Rule> general() {
		return this.general;
	}

	private static Set<String> apps(Rule rule) {
		Set<String> apps = new LinkedHashSet<>();
		rule.statement().resources().forEach((resource) -> apps.add(resource.apps().toString()));
		return apps;
	}

	/** A loop, since every call comes by here. */
	private static Rule first(List<Rule> rules, Target target, Circumstances circumstances) {
		for (Rule rule : rules) {
			if (rule.applies(target, circumstances)) {
				return rule;
			}
		}
		return null;
	}

}
