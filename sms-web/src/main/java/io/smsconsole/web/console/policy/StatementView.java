package io.smsconsole.web.console.policy;

import java.util.List;

/**
 * A statement as it is read, not written.
 *
 * @param index which of the policy's statements, from 0
 * @param allow whether it allows
 * @param actions the operations in words, or as written where they are patterns
 * @param resources the resources in words, or as written
 * @param conditions the conditions in words
 * @param json its text
 */
public record StatementView(int index, boolean allow, List<String> actions, List<String> resources,
		List<String> conditions, String json) {

	/**
	 * Which it is, as people count.
	 * @return from 1
	 */
	public int number() {
		return this.index + 1;
	}

	/**
	 * The fragment of the address under which the policy's page shows it.
	 * @return such as {@code statement-1}
	 */
	public String anchor() {
		return "statement-" + number();
	}

}
