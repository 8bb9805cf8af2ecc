package io.smsconsole.auth.policy;

import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of one effect that do not name applications one by one.
 *
 * @param ofAccount those about the account as a whole
 * @param ofEveryApp those about all applications
 * @param ofSomeApps those about applications by a pattern
 */
record EffectRules(Rule[] ofAccount, Rule[] ofEveryApp, Rule[] ofSomeApps) {

	static EffectRules of(Effect effect, List<Rule> rules) {
		Predicate<Rule> everyApp = (rule) -> any(rule, ResourcePattern::coversAllApps);
		return new EffectRules(with(effect, rules, (rule) -> any(rule, ResourcePattern::everything)),
				with(effect, rules, everyApp), with(effect, rules, everyApp.negate()));
	}

	/** Plain loops, here and below, since every call comes by here. */
	Rule onAccount(Circumstances circumstances) {
		return holding(this.ofAccount, circumstances);
	}

	/**
	 * Finds a rule that applies.
	 * @param app where the application's id begins in the resource's name
	 * @param named those that name the application
	 */
	Rule onApp(String resource, int app, Rule[] named, Circumstances circumstances) {
		Rule found = holding(this.ofEveryApp, circumstances);
		if (found == null) {
			found = holding(named, circumstances);
		}
		for (int i = 0; found == null && i < this.ofSomeApps.length; i++) {
			Rule rule = this.ofSomeApps[i];
			found = (rule.statement().matches(resource, app) && rule.holds(circumstances)) ? rule : null;
		}
		return found;
	}

	Rule onEveryApp(Circumstances circumstances) {
		return holding(this.ofEveryApp, circumstances);
	}

	/** A rule about applications that leaves open which there are. */
	Rule onAnyApp(Circumstances circumstances) {
		Rule found = holding(this.ofEveryApp, circumstances);
		return (found != null) ? found : holding(this.ofSomeApps, circumstances);
	}

	static Rule[] with(Effect effect, List<Rule> rules, Predicate<Rule> which) {
		return rules.stream().filter((rule) -> rule.statement().effect() == effect).filter(which).toArray(Rule[]::new);
	}

	private static boolean any(Rule rule, Predicate<ResourcePattern> which) {
		return rule.statement().resources().stream().anyMatch(which);
	}

	private static Rule holding(Rule[] rules, Circumstances circumstances) {
		for (Rule rule : rules) {
			if (rule.holds(circumstances)) {
				return rule;
			}
		}
		return null;
	}

}
