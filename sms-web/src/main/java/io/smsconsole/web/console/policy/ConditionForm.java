package io.smsconsole.web.console.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.smsconsole.auth.policy.ConditionKind;

/**
 * A condition in the generator.
 *
 * @param kind what is compared and how, such as {@code qcs:ip ip_equal}
 * @param values what with, by lines or commas
 */
record ConditionForm(String kind, String values) {

	ConditionForm {
		kind = Objects.requireNonNullElse(kind, "");
		values = Objects.requireNonNullElse(values, "");
	}

	static ConditionForm of(ConditionKind kind, List<String> values) {
		return new ConditionForm(value(kind), String.join(", ", values));
	}

	/** What a form sends for a kind of condition. */
	static String value(ConditionKind kind) {
		return kind.key() + " " + kind.operator();
	}

	Optional<ConditionKind> known() {
		return ConditionKind.all().stream().filter((candidate) -> value(candidate).equals(this.kind)).findFirst();
	}

	List<String> list() {
		return Arrays.stream(this.values.split("[,\\n]"))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.toList();
	}

}
