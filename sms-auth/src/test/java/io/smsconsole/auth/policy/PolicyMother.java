package io.smsconsole.auth.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes policies for tests.
 */
final class PolicyMother {

	static final long OWNER = 100000000001L;

	static final ActionNames NAMES = new ActionNames(List.of("sms:SendSms", "sms:DescribeAppList",
			"sms:DescribeAppInfo", "sms:DeleteAppInfo", "sms:AddAppInfo", "cam:AddUser"));

	static final Circumstances NOON = new Circumstances("10.1.2.3", Instant.parse("2026-11-25T04:00:00Z"), true, 12,
			"alice", "curl/8");

	private PolicyMother() {
	}

	static PolicyDocument read(String json) {
		return new PolicyReader(NAMES, OWNER).read(json.replace('\'', '"'));
	}

	/**
	 * A policy of statements, each given as {@code effect action resource}, or with a
	 * condition after that.
	 */
	static PolicySet of(String... statements) {
		List<Rule> rules = new ArrayList<>();
		for (String statement : statements) {
			String[] parts = statement.split(" ");
			PolicyDocument document = read(
					"{'version':'2.0','statement':{'effect':'%s','action':'%s','resource':'%s','condition':{%s}}}"
						.formatted(parts[0], parts[1], resource(parts[2]), (parts.length > 3) ? parts[3] : ""));
			document.statements().forEach((read) -> rules.add(new Rule(statement, 0, read)));
		}
		return new PolicySet(rules);
	}

	/**
	 * The whole name of {@code *} or {@code app/…}.
	 */
	static String resource(String shorthand) {
		return shorthand.equals("*") ? "*" : "qcs::sms::uin/" + OWNER + ":" + shorthand;
	}

}
