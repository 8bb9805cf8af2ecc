package io.smsconsole.auth.policy;

import java.util.List;

/**
 * A statement of a policy, read.
 *
 * @param effect whether it grants or forbids
 * @param actions the operations, such as {@code sms:Describe*}
 * @param resources what they are done to
 * @param conditions under which circumstances; all have to hold
 */
record Statement(Effect effect, List<Glob> actions, List<ResourcePattern> resources, List<Condition> conditions) {

	/** Stands in for what can't be read. */
	static final Statement DENY_ALL = new Statement(Effect.DENY, List.of(new Glob("*")),
			List.of(ResourcePattern.EVERYTHING), List.of());

	boolean concerns(String action) {
		return this.actions.stream().anyMatch((pattern) -> pattern.matches(action));
	}

	/** Loops by index here and below, so that a question leaves nothing behind. */
	boolean holds(Circumstances circumstances) {
		boolean unknown = this.effect == Effect.DENY;
		for (int i = 0; i < this.conditions.size(); i++) {
			if (!this.conditions.get(i).holds(circumstances, unknown)) {
				return false;
			}
		}
		return true;
	}

	boolean matches(String resource, int app) {
		for (int i = 0; i < this.resources.size(); i++) {
			if (this.resources.get(i).matches(resource, app)) {
				return true;
			}
		}
		return false;
	}

}
