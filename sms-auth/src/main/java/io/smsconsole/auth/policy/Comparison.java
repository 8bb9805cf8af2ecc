package io.smsconsole.auth.policy;

import java.util.List;
import java.util.Optional;

/**
 * Compares what two sets of policies grant. It looks at statements only, not at what
 * operations and applications there are, so that its answer stays right when some are
 * added.
 */
final class Comparison {

	private final List<Rule> allows;

	private final List<Rule> denies;

	private final List<Rule> others;

	private final List<Rule> otherDenies;

	/**
	 * Prepares to compare.
	 * @param rules whoever should have at least as much
	 * @param others whoever should have no more
	 */
	Comparison(List<Rule> rules, List<Rule> others) {
		this.allows = with(Effect.ALLOW, rules);
		this.denies = with(Effect.DENY, rules);
		this.others = with(Effect.ALLOW, others);
		this.otherDenies = with(Effect.DENY, others);
	}

	/** The first statement of the others that grants more. */
	Optional<Rule> firstBeyond() {
		return this.others.stream().filter((other) -> beyond(other.statement())).findFirst();
	}

	private boolean beyond(Statement other) {
		return other.actions()
			.stream()
			.anyMatch((action) -> other.resources().stream().anyMatch((resource) -> beyond(other, action, resource)));
	}

	private boolean beyond(Statement other, Glob action, ResourcePattern resource) {
		if (this.otherDenies.stream()
			.map(Rule::statement)
			.anyMatch((there) -> covers(there, other, action, resource))) {
			return false;
		}
		return this.allows.stream().map(Rule::statement).noneMatch((mine) -> covers(mine, other, action, resource))
				|| this.denies.stream().map(Rule::statement).anyMatch((mine) -> lacks(mine, action, resource));
	}

	/** Whether the first statement is about all of it, wherever the second one holds. */
	private static boolean covers(Statement mine, Statement other, Glob action, ResourcePattern resource) {
		return mine.actions().stream().anyMatch((pattern) -> pattern.covers(action))
				&& mine.resources().stream().anyMatch((pattern) -> pattern.covers(resource))
				&& wheneverHolds(other, mine);
	}

	/** Whether something that is forbidden here is granted and not forbidden there. */
	private boolean lacks(Statement deny, Glob action, ResourcePattern resource) {
		return deny.actions()
			.stream()
			.filter((pattern) -> pattern.meets(action))
			.anyMatch((pattern) -> deny.resources()
				.stream()
				.filter((about) -> about.meets(resource))
				.anyMatch((about) -> !forbidden(deny, List.of(pattern, action), List.of(about, resource))));
	}

	/** It is enough to forbid either of two patterns: both are about what they share. */
	private boolean forbidden(Statement deny, List<Glob> actions, List<ResourcePattern> resources) {
		return this.otherDenies.stream()
			.map(Rule::statement)
			.anyMatch((there) -> there.actions().stream().anyMatch((one) -> actions.stream().anyMatch(one::covers))
					&& there.resources().stream().anyMatch((one) -> resources.stream().anyMatch(one::covers))
					&& wheneverHolds(deny, there));
	}

	/** Whether the second statement's conditions hold wherever those of the first do. */
	private static boolean wheneverHolds(Statement first, Statement second) {
		return second.conditions()
			.stream()
			.allMatch((condition) -> first.conditions().stream().anyMatch(condition::same));
	}

	private static List<Rule> with(Effect effect, List<Rule> rules) {
		return rules.stream().filter((rule) -> rule.statement().effect() == effect).toList();
	}

}
