package io.smsconsole.auth.policy;

/**
 * A statement together with where it stands.
 */
final class Rule {

	private final Statement statement;

	private final boolean unconditional;

	/** Made once, since every call is answered with one. */
	private final Ruling ruling;

	/**
	 * A statement of a policy.
	 * @param policy the policy's name
	 * @param index which of its statements, from 0
	 * @param statement the statement
	 */
	Rule(String policy, int index, Statement statement) {
		this.statement = statement;
		this.unconditional = statement.conditions().isEmpty();
		this.ruling = new Ruling(statement.effect() == Effect.ALLOW, policy, index);
	}

	Statement statement() {
		return this.statement;
	}

	/** What is decided where it applies. */
	Ruling ruling() {
		return this.ruling;
	}

	boolean holds(Circumstances circumstances) {
		return this.unconditional || this.statement.holds(circumstances);
	}

}
