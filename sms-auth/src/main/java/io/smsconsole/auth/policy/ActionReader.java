package io.smsconsole.auth.policy;

import java.util.List;
import java.util.Optional;

/**
 * Reads the operations of a statement: {@code name/sms:X}, {@code sms:X}, {@code *}, with
 * stars inside a name, and the names of the module that was called {@code consolesms}.
 */
final class ActionReader implements PolicyReader.TextReader<Glob> {

	private static final String PREFIX = "name/";

	private static final String OLD_MODULE = "consolesms:";

	private static final String ANY = "*";

	private final ActionNames names;

	private final List<PolicyProblem> problems;

	ActionReader(ActionNames names, List<PolicyProblem> problems) {
		this.names = names;
		this.problems = problems;
	}

	@Override
	public void read(String text, String place, List<Glob> into) {
		String name = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
		if (name.startsWith(OLD_MODULE)) {
			old(name.substring(OLD_MODULE.length()), place, into);
		}
		else if (name.equals(ANY) || this.names.matchesAny(new Glob(name))) {
			into.add(new Glob(name));
		}
		else {
			Optional<String> nearest = this.names.nearest(name);
			this.problems.add(nearest.map((near) -> PolicyProblem.error(place, "policy.action-near", text, near))
				.orElseGet(() -> PolicyProblem.error(place, "policy.action", text)));
		}
	}

	private void old(String name, String place, List<Glob> into) {
		if (name.equals(ANY)) {
			into.add(new Glob("sms:*"));
			return;
		}
		List<String> translated = this.names.translate(new Glob(name));
		translated.forEach((now) -> into.add(new Glob("sms:" + now)));
		if (translated.isEmpty()) {
			this.problems.add(this.names.isUnused(name) ? PolicyProblem.warning(place, "policy.action-unused", name)
					: PolicyProblem.error(place, "policy.action", name));
		}
	}

}
