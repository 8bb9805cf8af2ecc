package io.smsconsole.auth.policy;

import java.util.List;

/**
 * A policy, read and ready to be put together with others.
 */
public final class CompiledPolicy {

	private final String name;

	private final List<Rule> rules;

	CompiledPolicy(String name, List<Rule> rules) {
		this.name = name;
		this.rules = List.copyOf(rules);
	}

	/**
	 * The policy's name, by which it is told who decided.
	 * @return the name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Whether it depends on the name of the account what it says.
	 * @return {@code true} where a condition asks for it
	 */
	public boolean asksForAccount() {
		return this.rules.stream()
			.flatMap((rule) -> rule.statement().conditions().stream())
			.anyMatch((condition) -> condition.key() == ConditionKey.ACCOUNT);
	}

	List<Rule> rules() {
		return this.rules;
	}

}
