package io.smsconsole.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody would write who needs no conditions and need not tell who decided: for
 * each operation the resources that are granted and those that are forbidden.
 */
final class PlainIndex {

	private final Map<String, Sets> byAction = new HashMap<>();

	PlainIndex(GrantSheet sheet, List<String> actions) {
		for (String action : actions) {
			Sets sets = new Sets();
			sheet.all().stream().filter((grant) -> concerns(grant.action(), action)).forEach(sets::add);
			this.byAction.put(action, sets);
		}
	}

	boolean allows(String action, String resource) {
		Sets sets = this.byAction.get(action);
		return sets != null && !sets.forbiddenEverywhere && !sets.forbidden.contains(resource)
				&& (sets.grantedEverywhere || sets.granted.contains(resource));
	}

	private static boolean concerns(String pattern, String action) {
		return pattern.endsWith("*") ? action.startsWith(pattern.substring(0, pattern.length() - 1))
				: action.equals(pattern);
	}

	/**
	 * What is known of one operation.
	 */
	private static final class Sets {

		private final Set<String> granted = new HashSet<>();

		private final Set<String> forbidden = new HashSet<>();

		private boolean grantedEverywhere;

		private boolean forbiddenEverywhere;

		private void add(GrantSheet.Grant grant) {
			if (grant.app().equals("*")) {
				this.grantedEverywhere |= grant.allow();
				this.forbiddenEverywhere |= !grant.allow();
			}
			else {
				(grant.allow() ? this.granted : this.forbidden).add(grant.resource());
			}
		}

	}

}
