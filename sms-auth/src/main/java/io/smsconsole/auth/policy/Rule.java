package io.smsconsole.auth.policy;

/**
 * A statement together with where it stands.
 *
 * @param policy the policy's name
 * @param index which of its statements, from 0
 * @param statement the statement
 */
record Rule(String policy, int index, Statement statement) {

	boolean applies(Target target, Circumstances circumstances) {
		return this.statement.matches(target) && this.statement.holds(circumstances);
	}

}
