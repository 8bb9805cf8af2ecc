package io.smsconsole.auth.policy;

import java.util.List;

/**
 * A policy, read.
 *
 * @param statements its statements in their order
 * @param problems what was found while it was read: errors, with which it grants nothing
 * and must not be saved, and warnings
 */
public record PolicyDocument(List<Statement> statements, List<PolicyProblem> problems) {

	/**
	 * Whether it may be saved.
	 * @return {@code false} where there is an error
	 */
	public boolean valid() {
		return this.problems.stream().allMatch(PolicyProblem::warning);
	}

}
