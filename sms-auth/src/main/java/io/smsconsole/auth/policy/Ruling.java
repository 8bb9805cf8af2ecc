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
	public static final Ruling SILENCE = new Ruling(false, null, -1);

	/**
	 * Whether a statement forbids it, whatever others grant.
	 * @return {@code true} for a deny
	 */
	public boolean forbidden() {
		return !this.granted && this.policy != null;
	}

}
