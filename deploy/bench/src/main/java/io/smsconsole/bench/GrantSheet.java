package io.smsconsole.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up set of {@value #POLICIES} policies of {@value #STATEMENTS} statements each,
 * always the same, for three evaluators to decide by: four in five grant, some with stars
 * in the action or for all applications.
 *
 * @param policies the policies, each with its statements
 */
record GrantSheet(List<List<Grant>> policies) {

	/** How many policies there are. */
	static final int POLICIES = 100;

	/** How many statements each has. */
	static final int STATEMENTS = 10;

	static final long OWNER = 100_000_000_001L;

	private static final int APPS = 200;

	private static final int ACTIONS = 60;

	private static final long SEED = 20261125;

	static GrantSheet madeUp() {
		Random random = new Random(SEED);
		List<List<Grant>> policies = new ArrayList<>();
		for (int i = 0; i < POLICIES; i++) {
			List<Grant> statements = new ArrayList<>();
			for (int j = 0; j < STATEMENTS; j++) {
				statements.add(grant(random));
			}
			policies.add(List.copyOf(statements));
		}
		return new GrantSheet(List.copyOf(policies));
	}

	List<Grant> all() {
		return this.policies.stream().flatMap(List::stream).toList();
	}

	static List<String> actions() {
		List<String> actions = new ArrayList<>();
		for (int i = 0; i < ACTIONS; i++) {
			actions.add("sms:" + ((i % 2 == 0) ? "Describe" : "Modify") + "Thing" + i);
		}
		return actions;
	}

	static List<String> resources() {
		List<String> resources = new ArrayList<>();
		for (int i = 0; i < APPS; i++) {
			resources.add("qcs::sms::uin/" + OWNER + ":app/" + app(i));
		}
		return resources;
	}

	private static Grant grant(Random random) {
		boolean allow = random.nextInt(5) > 0;
		String action = (allow && random.nextInt(20) == 0) ? "sms:Describe*" : "sms:" + name(random.nextInt(ACTIONS));
		boolean everyApp = allow && random.nextInt(20) == 0;
		return new Grant(allow, action, everyApp ? "*" : app(random.nextInt(APPS)));
	}

	private static String name(int action) {
		return ((action % 2 == 0) ? "Describe" : "Modify") + "Thing" + action;
	}

	private static String app(int index) {
		return Integer.toString(1_400_000_001 + index);
	}

	/**
	 * One statement.
	 *
	 * @param allow whether it grants or forbids
	 * @param action an operation or a pattern of operations
	 * @param app an application's id, or a star for all
	 */
	record Grant(boolean allow, String action, String app) {

		String resource() {
			return "qcs::sms::uin/" + OWNER + ":app/" + this.app;
		}

		String json() {
			return "{\"effect\":\"" + (this.allow ? "allow" : "deny") + "\",\"action\":\"" + this.action
					+ "\",\"resource\":\"" + resource() + "\"}";
		}

	}

}
