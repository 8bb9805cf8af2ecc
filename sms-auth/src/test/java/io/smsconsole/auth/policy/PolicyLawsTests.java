package io.smsconsole.auth.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for all policies, tried on many that are made up. The seed is fixed: a
 * failure comes again.
 */
class PolicyLawsTests {

	private static final int TRIES = 2000;

	private static final List<String> ACTIONS = List.of("sms:SendSms", "sms:DescribeAppList", "sms:DescribeAppInfo",
			"sms:DeleteAppInfo", "cam:AddUser");

	private static final List<String> ACTION_PATTERNS = List.of("*", "sms:*", "sms:Describe*", "sms:*AppInfo",
			"sms:SendSms", "cam:*", "sms:DeleteAppInfo", "*s*");

	private static final List<String> RESOURCE_PATTERNS = List.of("*", "app/*", "app/1400000001", "app/1400000002",
			"app/14*1", "app/*2");

	private static final List<String> RESOURCES = List.of("*", "app/1400000001", "app/1400000002", "app/1500000001",
			"app/*");

	private static final List<String> CONDITIONS = List.of("'ip_equal':{'qcs:ip':'10.0.0.0/8'}",
			"'ip_not_equal':{'qcs:ip':'10.0.0.0/8'}", "'bool_equal':{'qcs:mfa_present':'false'}",
			"'numeric_less_than':{'qcs:current_hour':12}", "'string_like':{'qcs:user_agent':'curl*'}",
			"'date_less_than':{'qcs:current_time':'2026-11-26T00:00:00Z'},'string_equal':{'qcs:account_name':'alice'}");

	private static final List<Circumstances> ALL_CIRCUMSTANCES = List.of(PolicyMother.NOON,
			new Circumstances("192.0.2.1", PolicyMother.NOON.time(), false, 11, "bob", "okhttp"),
			new Circumstances(null, PolicyMother.NOON.time(), null, 0, "alice", null),
			new Circumstances("no address", PolicyMother.NOON.time(), null, 23, "alice", "curl/8"));

	private final Random random = new Random(20261125);

	@Test
	void orderDoesNotMatter() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = statements();
			List<String> shuffled = new ArrayList<>(statements);
			Collections.shuffle(shuffled, this.random);
			PolicySet before = set(statements);
			PolicySet after = set(shuffled);
			forEachQuestion((action, resource) -> assertThat(granted(after, action, resource))
				.isEqualTo(granted(before, action, resource)));
		}
	}

	@Test
	void addingAnAllowNeverTakesARightAway() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = statements();
			PolicySet before = set(statements);
			PolicySet more = set(with(statements, "allow"));
			forEachQuestion((action, resource) -> {
				if (granted(before, action, resource)) {
					assertThat(granted(more, action, resource)).isTrue();
				}
			});
		}
	}

	@Test
	void addingADenyNeverGivesARight() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = statements();
			PolicySet before = set(statements);
			PolicySet more = set(with(statements, "deny"));
			forEachQuestion((action, resource) -> {
				if (!granted(before, action, resource)) {
					assertThat(granted(more, action, resource)).isFalse();
				}
			});
		}
	}

	@Test
	void aDenyWinsWhateverElseGrants() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = conditional();
			statements.add(this.random.nextInt(statements.size() + 1), "deny * *");
			PolicySet policies = set(statements);
			forEachQuestion((action, resource) -> assertThat(granted(policies, action, resource)).isFalse());
		}
	}

	@Test
	void theLawsHoldUnderConditionsToo() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = conditional();
			PolicySet before = set(statements);
			Collections.shuffle(statements, this.random);
			PolicySet shuffled = set(statements);
			PolicySet more = set(with(statements, "allow", condition()));
			PolicySet less = set(with(statements, "deny", condition()));
			ALL_CIRCUMSTANCES.forEach((circumstances) -> forEachQuestion((action, resource) -> {
				String name = PolicyMother.resource(resource);
				boolean granted = before.decide(action, name, circumstances).granted();
				assertThat(shuffled.decide(action, name, circumstances).granted()).isEqualTo(granted);
				assertThat(granted && !more.decide(action, name, circumstances).granted()).isFalse();
				assertThat(!granted && less.decide(action, name, circumstances).granted()).isFalse();
			}));
		}
	}

	@Test
	void agreesWithLookingAtEveryStatement() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = statements();
			PolicySet policies = set(statements);
			forEachQuestion((action, resource) -> {
				if (!resource.equals("app/*")) {
					assertThat(granted(policies, action, resource)).isEqualTo(naive(statements, action, resource));
				}
			});
		}
	}

	@Test
	void whatMayBeDoneToOneApplicationMayBeDoneToSome() {
		for (int i = 0; i < TRIES; i++) {
			PolicySet policies = set(statements());
			for (String action : ACTIONS) {
				boolean one = RESOURCES.stream()
					.filter((resource) -> resource.matches("app/[0-9]+"))
					.anyMatch((resource) -> granted(policies, action, resource));
				if (one) {
					assertThat(granted(policies, action, "app/*")).isTrue();
				}
			}
		}
	}

	@Test
	void starsAgreeWithANaiveMatcher() {
		for (int i = 0; i < 20 * TRIES; i++) {
			String pattern = text("ab*", 6);
			String text = text("ab", 8);
			assertThat(new Glob(pattern).matches(text)).as("%s against %s", pattern, text)
				.isEqualTo(naive(pattern, text));
		}
	}

	@Test
	void whatDoesNotParseNeverAllows() {
		String policy = "{'version':'2.0','statement':[{'effect':'allow','action':['*'],'resource':['*']}]}"
			.replace('\'', '"');
		for (int i = 0; i < TRIES; i++) {
			StringBuilder broken = new StringBuilder(policy);
			broken.setCharAt(this.random.nextInt(broken.length()), (char) (' ' + this.random.nextInt(95)));
			PolicyDocument document = PolicyMother.read(broken.toString());
			if (!document.valid()) {
				assertThat(document.statements()).isEmpty();
			}
		}
	}

	private List<String> statements() {
		List<String> statements = new ArrayList<>();
		for (int i = this.random.nextInt(6); i >= 0; i--) {
			statements.add(statement(this.random.nextBoolean() ? "allow" : "deny"));
		}
		return statements;
	}

	private List<String> conditional() {
		List<String> statements = statements();
		statements.replaceAll((statement) -> statement + condition());
		return statements;
	}

	private String condition() {
		return this.random.nextBoolean() ? " " + any(CONDITIONS) : "";
	}

	private List<String> with(List<String> statements, String effect) {
		return with(statements, effect, "");
	}

	private List<String> with(List<String> statements, String effect, String condition) {
		List<String> more = new ArrayList<>(statements);
		more.add(this.random.nextInt(more.size() + 1), statement(effect) + condition);
		return more;
	}

	private String statement(String effect) {
		return effect + " " + any(ACTION_PATTERNS) + " " + any(RESOURCE_PATTERNS);
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private String text(String characters, int longest) {
		StringBuilder text = new StringBuilder();
		for (int i = this.random.nextInt(longest + 1); i > 0; i--) {
			text.append(characters.charAt(this.random.nextInt(characters.length())));
		}
		return text.toString();
	}

	private static void forEachQuestion(Question question) {
		ACTIONS.forEach((action) -> RESOURCES.forEach((resource) -> question.ask(action, resource)));
	}

	private static boolean granted(PolicySet policies, String action, String resource) {
		return policies.decide(action, PolicyMother.resource(resource), PolicyMother.NOON).granted();
	}

	private static PolicySet set(List<String> statements) {
		return PolicyMother.of(statements.toArray(String[]::new));
	}

	private static boolean naive(List<String> statements, String action, String resource) {
		List<String> matching = statements.stream().filter((statement) -> {
			String[] parts = statement.split(" ");
			return naive(parts[1], action) && (parts[2].equals("*") || naive(parts[2], resource));
		}).toList();
		return !matching.isEmpty() && matching.stream().allMatch((statement) -> statement.startsWith("allow"));
	}

	private static boolean naive(String pattern, String text) {
		if (pattern.isEmpty()) {
			return text.isEmpty();
		}
		if (pattern.charAt(0) == '*') {
			return naive(pattern.substring(1), text) || (!text.isEmpty() && naive(pattern, text.substring(1)));
		}
		return !text.isEmpty() && pattern.charAt(0) == text.charAt(0) && naive(pattern.substring(1), text.substring(1));
	}

	private interface Question {

		void ask(String action, String resource);

	}

}
