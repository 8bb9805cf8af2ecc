package io.smsconsole.web.console.policy;

import java.util.List;
import java.util.Objects;

/**
 * A statement in the generator.
 *
 * @param effect {@code allow} or {@code deny}
 * @param actionScope {@code all} or {@code some}
 * @param actions the operations that are ticked, such as {@code sms:SendSms}
 * @param patterns operations as policies write them, by lines
 * @param resourceScope {@code all} or {@code some}
 * @param apps the ids of the applications that are ticked
 * @param resources resources as policies write them, by lines
 * @param conditions under which circumstances
 */
record StatementForm(String effect, String actionScope, List<String> actions, String patterns, String resourceScope,
		List<String> apps, String resources, List<ConditionForm> conditions) {

	static final String ALL = "all";

	static final String SOME = "some";

	/** A start: nothing chosen yet. */
	static final StatementForm EMPTY = new StatementForm("allow", SOME, List.of(), "", ALL, List.of(), "", List.of());

	StatementForm {
		effect = "deny".equals(effect) ? "deny" : "allow";
		actionScope = ALL.equals(actionScope) ? ALL : SOME;
		actions = (actions != null) ? actions : List.of();
		patterns = Objects.requireNonNullElse(patterns, "");
		resourceScope = ALL.equals(resourceScope) ? ALL : SOME;
		apps = (apps != null) ? apps : List.of();
		resources = Objects.requireNonNullElse(resources, "");
		conditions = (conditions != null) ? conditions.stream().filter(Objects::nonNull).toList() : List.of();
	}

	boolean allActions() {
		return ALL.equals(this.actionScope);
	}

	boolean allResources() {
		return ALL.equals(this.resourceScope);
	}

	StatementForm withConditions(List<ConditionForm> changed) {
		return new StatementForm(this.effect, this.actionScope, this.actions, this.patterns, this.resourceScope,
				this.apps, this.resources, changed);
	}

	static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
