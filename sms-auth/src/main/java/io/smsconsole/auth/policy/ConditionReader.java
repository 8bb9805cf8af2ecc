package io.smsconsole.auth.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;

/**
 * Reads the conditions of a statement: operators, below each the keys, with each one
 * value or several.
 */
final class ConditionReader {

	private final List<PolicyProblem> problems;

	ConditionReader(List<PolicyProblem> problems) {
		this.problems = problems;
	}

	List<Condition> read(JsonNode node, String place) {
		List<Condition> conditions = new ArrayList<>();
		if (node.isMissingNode()) {
			return conditions;
		}
		if (!node.isObject()) {
			this.problems.add(PolicyProblem.error(place, "policy.object"));
			return conditions;
		}
		for (String name : node.propertyNames()) {
			Optional<Operator> operator = Operator.find(name);
			if (operator.isEmpty()) {
				this.problems.add(PolicyProblem.error(place + "." + name, "policy.condition.operator",
						String.join(", ", Operator.labels())));
			}
			else {
				keys(operator.get(), node.get(name), place + "." + name, conditions);
			}
		}
		return conditions;
	}

	private void keys(Operator operator, JsonNode node, String place, List<Condition> conditions) {
		if (!node.isObject() || node.isEmpty()) {
			this.problems.add(PolicyProblem.error(place, "policy.object"));
			return;
		}
		for (String name : node.propertyNames()) {
			Optional<ConditionKey> key = ConditionKey.find(name);
			String at = place + "." + name;
			if (key.isEmpty()) {
				this.problems
					.add(PolicyProblem.error(at, "policy.condition.key", String.join(", ", ConditionKey.labels())));
			}
			else if (!operator.suits(key.get())) {
				this.problems.add(PolicyProblem.error(at, "policy.condition.suits", operator.label(), name));
			}
			else {
				conditions.add(condition(operator, key.get(), node.get(name), at));
			}
		}
	}

	private Condition condition(Operator operator, ConditionKey key, JsonNode node, String place) {
		List<String> values = new ArrayList<>();
		List<Predicate<Object>> tests = new ArrayList<>();
		List<JsonNode> given = node.isArray() ? List.copyOf(node.values()) : List.of(node);
		if (given.isEmpty()) {
			this.problems.add(PolicyProblem.error(place, "policy.condition.values"));
		}
		for (JsonNode value : given) {
			try {
				if (!value.isValueNode() || value.isNull()) {
					throw new IllegalArgumentException("no value");
				}
				values.add(value.asString());
				tests.add(operator.read(value.asString()));
			}
			catch (IllegalArgumentException ex) {
				this.problems.add(PolicyProblem.error(place, "policy.condition.value", operator.label(),
						value.isValueNode() ? value.asString() : value.toString()));
			}
		}
		return new Condition(operator, key, List.copyOf(values), List.copyOf(tests));
	}

}
