package io.smsconsole.auth.policy;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of condition that the language has: a comparison of something about the call.
 *
 * @param operator how it compares, such as {@code ip_equal}
 * @param key what it compares, such as {@code qcs:ip}
 */
public record ConditionKind(String operator, String key) {

	/**
	 * All kinds that there are.
	 * @return them, what is compared after what is compared
	 */
	public static List<ConditionKind> all() {
		return Arrays.stream(ConditionKey.values())
			.flatMap((key) -> Arrays.stream(Operator.values())
				.filter((operator) -> operator.suits(key))
				.map((operator) -> new ConditionKind(operator.label(), key.label())))
			.toList();
	}

}
