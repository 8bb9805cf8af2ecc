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

	private static final int TRIES = 3000;

	private static final List<String> ACTIONS = List.of("sms:SendSms", "sms:DescribeAppList", "sms:DescribeAppInfo",
			"sms:DeleteAppInfo", "cam:AddUser");

	private static final List<String> ACTION_PATTERNS = List.of("*", "sms:*", "sms:Describe*", "sms:*AppInfo",
			"sms:SendSms", "cam:*", "sms:DeleteAppInfo", "*s*");

	private static final List<String> RESOURCE_PATTERNS = List.of("*", "app/*", "app/1400000001", "app/1400000002",
			"app/14*1", "app/*2");

	private static final List<String> RESOURCES = List.of("*", "app/1400000001", "app/1400000002", "app/1500000001",
			"app/*");

	private final Random random = new Random(20261125);

	@Test
	void orderDoesNotMatter() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = statements();
			List<String> shuffled = new ArrayList<>(statements);
			Collections.shuffle(shuffled, this.random);
			forEachQuestion((action, resource) -> assertThat(granted(shuffled, action, resource))
				.isEqualTo(granted(statements, action, resource)));
		}
	}

	@Test
	void addingAnAllowNeverTakesARightAway() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = statements();
			List<String> more = with(statements, "allow");
			forEachQuestion((action, resource) -> {
				if (granted(statements, action, resource)) {
					assertThat(granted(more, action, resource)).isTrue();
				}
			});
		}
	}

	@Test
	void addingADenyNeverGivesARight() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = statements();
			List<String> more = with(statements, "deny");
			forEachQuestion((action, resource) -> {
				if (!granted(statements, action, resource)) {
					assertThat(granted(more, action, resource)).isFalse();
				}
			});
		}
	}

	@Test
	void agreesWithLookingAtEveryStatement() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = statements();
			forEachQuestion((action, resource) -> {
				if (!resource.equals("app/*")) {
					assertThat(granted(statements, action, resource)).isEqualTo(naive(statements, action, resource));
				}
			});
		}
	}

	@Test
	void whatMayBeDoneToOneApplicationMayBeDoneToSome() {
		for (int i = 0; i < TRIES; i++) {
			List<String> statements = statements();
			for (String action : ACTIONS) {
				boolean one = RESOURCES.stream()
					.filter((resource) -> resource.matches("app/[0-9]+"))
					.anyMatch((resource) -> granted(statements, action, resource));
				if (one) {
					assertThat(granted(statements, action, "app/*")).isTrue();
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

	private List<String> with(List<String> statements, String effect) {
		List<String> more = new ArrayList<>(statements);
		more.add(this.random.nextInt(more.size() + 1), statement(effect));
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

	private static boolean granted(List<String> statements, String action, String resource) {
		return PolicyMother.of(statements.toArray(String[]::new))
			.decide(action, PolicyMother.resource(resource), PolicyMother.NOON)
			.granted();
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
