package io.smsconsole.auth.policy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final int TRIES = 5_000;

	private static final List<String> ACTIONS = List.of("sms:SendSms", "sms:DescribeAppList", "sms:DescribeAppInfo",
			"cam:AddUser");

	private static final List<String> ACTION_PATTERNS = List.of("*", "sms:*", "sms:Describe*", "sms:*AppInfo",
			"sms:SendSms", "cam:*");

	private static final List<String> RESOURCE_PATTERNS = List.of("*", "app/*", "app/1400000001", "app/14*1", "app/*2");

	private static final List<String> RESOURCES = List.of("*", "app/1400000001", "app/1400000002", "app/1500000001");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "allow sms:* *|allow sms:SendSms app/1400000001|false",
			"allow sms:* app/*|allow sms:Describe* app/14*|false", "allow sms:* app/*|allow sms:SendSms *|true",
			"allow sms:Describe* *|allow sms:* *|true", "allow sms:SendSms app/1400000001|allow sms:SendSms app/*|true",
			"allow sms:* *,deny sms:SendSms app/1400000001|allow sms:SendSms app/*|true",
			"allow sms:* *,deny sms:SendSms app/1400000001|allow sms:SendSms app/*,deny sms:* app/1400000001|false",
			"allow sms:* *,deny sms:SendSms app/1400000001|allow sms:SendSms app/1400000002|false",
			"allow sms:* *,deny cam:* *|allow sms:SendSms *|false",
			"allow sms:SendSms app/1400000001|allow sms:SendSms app/*,deny sms:* app/*|false",
			"deny * *|deny sms:SendSms *|false", "allow sms:SendSms *|deny * *|false" })
	void tellsWhetherOthersGrantMore(String own, String others, boolean more) {
		assertThat(PolicyMother.of(own.split(",")).exceededBy(PolicyMother.of(others.split(","))))
			.matches((found) -> found.isPresent() == more);
	}

	@Test
	void takesConditionsForAsGoodAsTheirEqualsOnly() {
		PolicySet atTheOffice = conditional("'ip_equal':{'qcs:ip':'10.0.0.0/8'}");
		PolicySet everywhere = PolicyMother.of("allow sms:SendSms *");
		PolicySet atTheOfficeByDay = conditional(
				"'ip_equal':{'qcs:ip':'10.0.0.0/8'},'numeric_less_than':{'qcs:current_hour':20}");
		assertThat(everywhere.exceededBy(atTheOffice)).isEmpty();
		assertThat(atTheOffice.exceededBy(atTheOfficeByDay)).isEmpty();
		assertThat(atTheOffice.exceededBy(everywhere)).isPresent();
		assertThat(atTheOfficeByDay.exceededBy(atTheOffice)).isPresent();
	}

	@Test
	void neverOverlooksThatOthersMayMore() {
		Random random = new Random(20261125);
		for (int i = 0; i < TRIES; i++) {
			PolicySet own = PolicyMother.of(statements(random));
			PolicySet others = PolicyMother.of(statements(random));
			if (own.exceededBy(others).isEmpty()) {
				ACTIONS.forEach((action) -> RESOURCES.forEach((resource) -> {
					if (granted(others, action, resource)) {
						assertThat(granted(own, action, resource)).as("%s on %s", action, resource).isTrue();
					}
				}));
			}
		}
	}

	@Test
	void findsNothingMoreInWhatIsTheSame() {
		Random random = new Random(20261126);
		for (int i = 0; i < TRIES; i++) {
			String[] statements = statements(random);
			assertThat(PolicyMother.of(statements).exceededBy(PolicyMother.of(statements))).isEmpty();
		}
	}

	private static String[] statements(Random random) {
		return Stream
			.generate(() -> (random.nextInt(3) > 0 ? "allow " : "deny ")
					+ ACTION_PATTERNS.get(random.nextInt(ACTION_PATTERNS.size())) + " "
					+ RESOURCE_PATTERNS.get(random.nextInt(RESOURCE_PATTERNS.size())))
			.limit(1 + random.nextInt(4))
			.toArray(String[]::new);
	}

	private static boolean granted(PolicySet policies, String action, String resource) {
		return policies.decide(action, PolicyMother.resource(resource), PolicyMother.NOON).granted();
	}

	private static PolicySet conditional(String condition) {
		return new PolicySet(List.of(new Rule("p", 0,
				PolicyMother
					.read("{'version':'2.0','statement':{'effect':'allow','action':'sms:SendSms','resource':'*',"
							+ "'condition':{" + condition + "}}}")
					.statements()
					.get(0))));
	}

}
