package io.smsconsole.auth.policy;

import java.util.List;

/**
 * The rules that name one application.
 *
 * @param app its id
 * @param denies those that forbid
 * @param allows those that grant
 */
record AppRules(String app, Rule[] denies, Rule[] allows) {

	/** Nothing names it. */
	static final AppRules NONE = new AppRules("", new Rule[0], new Rule[0]);

	static AppRules of(String app, List<Rule> rules) {
		return new AppRules(app, EffectRules.with(Effect.DENY, rules, (rule) -> true),
				EffectRules.with(Effect.ALLOW, rules, (rule) -> true));
	}

}
