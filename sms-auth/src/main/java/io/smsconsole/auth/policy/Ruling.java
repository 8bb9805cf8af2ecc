package io.smsconsole.auth.policy;

/**
 * What policies came to, and which statement decided.
 *
 * @param granted whether the call may go on
 * @param policy the name of the policy that decided, or {@code null} where none speaks of
 * the matter, which denies
 * @param statement which of its statements, from 0; -1 where none decided
 */
public record Ruling(boolean granted, String policy, int statement) {

	/** Nothing grants it. */
	static final Ruling SILENCE = new Ruling(false, null, -1);

	static Ruling of(Rule rule) {
		return new Ruling(rule.statement().effect() == Effect.ALLOW, rule.policy(), rule.index());
	}

}
