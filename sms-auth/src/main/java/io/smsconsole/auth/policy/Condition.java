package io.smsconsole.auth.policy;

import java.util.List;
import java.util.function.Predicate;

/**
 * One condition of a statement.
 *
 * @param operator how it compares
 * @param key what it compares
 * @param values what with, as they were written
 * @param tests what with, read
 */
record Condition(Operator operator, ConditionKey key, List<String> values, List<Predicate<Object>> tests) {

	/**
	 * Whether it holds.
	 * @param circumstances of the call
	 * @param unknown the answer where the circumstances do not say: what grants does not
	 * hold then, and what forbids does
	 */
	boolean holds(Circumstances circumstances, boolean unknown) {
		Object actual = this.key.value(circumstances);
		if (actual == null) {
			return unknown;
		}
		boolean any = this.tests.stream().anyMatch((test) -> test.test(actual));
		return any != this.operator.negative();
	}

}
