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
		try {
			return matchesAny(actual) != this.operator.negative();
		}
		catch (IllegalArgumentException ex) {
			// a proxy may hand on as an address whatever it was told
			return unknown;
		}
	}

	/** Whether it asks the same, so that one holds where the other does. */
	boolean same(Condition other) {
		return this.operator == other.operator && this.key == other.key && this.values.equals(other.values);
	}

	private boolean matchesAny(Object actual) {
		for (int i = 0; i < this.tests.size(); i++) {
			if (this.tests.get(i).test(actual)) {
				return true;
			}
		}
		return false;
	}

}
