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

	boolean concerns(String action) {
		return this.actions.stream().anyMatch((pattern) -> pattern.matches(action));
	}

	boolean holds(Circumstances circumstances) {
		boolean unknown = this.effect == Effect.DENY;
		return this.conditions.stream().allMatch((condition) -> condition.holds(circumstances, unknown));
	}

	boolean matches(Target target) {
		return this.resources.stream().anyMatch((resource) -> resource.matches(target));
	}

}
