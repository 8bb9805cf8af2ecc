package io.smsconsole.auth.policy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the resources of a statement: {@code *}, or six parts such as
 * {@code qcs::sms::uin/100000000001:app/1400000001}.
 */
final class ResourceReader implements PolicyReader.TextReader<ResourcePattern> {

	private static final String ANY = "*";

	private static final String SCHEME = "qcs";

	private static final String APP = "app/";

	private static final int PARTS = 6;

	private static final Pattern ID = Pattern.compile("[0-9*]{1,20}");

	private static final Set<String> SERVICES = Set.of("sms", "", ANY);

	private final Set<String> accounts;

	private final long ownerUin;

	private final List<PolicyProblem> problems;

	ResourceReader(long ownerUin, List<PolicyProblem> problems) {
		this.ownerUin = ownerUin;
		this.accounts = Set.of("", ANY, "uin/*", "uin/" + ownerUin);
		this.problems = problems;
	}

	@Override
	public void read(String text, String place, List<ResourcePattern> into) {
		if (text.equals(ANY)) {
			into.add(ResourcePattern.EVERYTHING);
			return;
		}
		String[] parts = text.split(":", -1);
		if (parts.length != PARTS) {
			this.problems.add(PolicyProblem.error(place, "policy.resource.parts", Integer.toString(parts.length)));
		}
		else if (!SCHEME.equals(parts[0])) {
			this.problems.add(PolicyProblem.error(place, "policy.resource.scheme", parts[0]));
		}
		else if (!SERVICES.contains(parts[2])) {
			this.problems.add(PolicyProblem.error(place, "policy.resource.service", parts[2]));
		}
		else if (!this.accounts.contains(parts[4])) {
			this.problems
				.add(PolicyProblem.error(place, "policy.resource.account", parts[4], Long.toString(this.ownerUin)));
		}
		else {
			resource(parts[5], place, into);
		}
	}

	private void resource(String resource, String place, List<ResourcePattern> into) {
		if (resource.equals(ANY)) {
			into.add(ResourcePattern.EVERYTHING);
		}
		else if (resource.startsWith(APP) && ID.matcher(resource.substring(APP.length())).matches()) {
			into.add(new ResourcePattern(false, new Glob(resource.substring(APP.length()))));
		}
		else {
			this.problems.add(PolicyProblem.error(place, "policy.resource.kind", resource));
		}
	}

}
