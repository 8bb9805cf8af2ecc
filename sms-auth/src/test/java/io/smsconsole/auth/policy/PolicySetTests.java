package io.smsconsole.auth.policy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PolicySetTests {

	private static final String ONE = PolicyMother.resource("app/1400000001");

	private static final String TWO = PolicyMother.resource("app/1400000002");

	private static final String SOME = PolicyMother.resource("app/*");

	@Test
	void grantsNothingWherePoliciesAreSilent() {
		assertThat(PolicySet.EMPTY.decide("sms:SendSms", ONE, PolicyMother.NOON)).isEqualTo(Ruling.SILENCE);
		PolicySet other = PolicyMother.of("allow sms:SendSms app/1400000002");
		assertThat(other.decide("sms:SendSms", ONE, PolicyMother.NOON)).isEqualTo(Ruling.SILENCE);
		assertThat(other.decide("sms:DeleteAppInfo", TWO, PolicyMother.NOON)).isEqualTo(Ruling.SILENCE);
	}

	@Test
	void allowsEverythingButWhatIsDenied() {
		PolicySet policies = PolicyMother.of("allow sms:* app/*", "deny sms:DeleteAppInfo app/1400000001");
		assertThat(granted(policies, "sms:SendSms", ONE)).isTrue();
		assertThat(granted(policies, "sms:DeleteAppInfo", TWO)).isTrue();
		Ruling denied = policies.decide("sms:DeleteAppInfo", ONE, PolicyMother.NOON);
		assertThat(denied).isEqualTo(new Ruling(false, "deny sms:DeleteAppInfo app/1400000001", 0));
	}

	@Test
	void namesTheStatementThatGranted() {
		PolicyDocument document = PolicyMother
			.read("{'version':'2.0','statement':[" + "{'effect':'allow','action':'sms:AddAppInfo','resource':'*'},"
					+ "{'effect':'allow','action':'sms:SendSms','resource':'*'}]}");
		PolicySet policies = new PolicySet(List.of(new Rule("p", 0, document.statements().get(0)),
				new Rule("p", 1, document.statements().get(1))));
		assertThat(policies.decide("sms:SendSms", ONE, PolicyMother.NOON)).isEqualTo(new Ruling(true, "p", 1));
	}

	@Test
	void decidesWhatHasNoApplicationOnTheWholeAccount() {
		assertThat(granted(PolicyMother.of("allow sms:AddAppInfo app/*"), "sms:AddAppInfo", "*")).isFalse();
		assertThat(granted(PolicyMother.of("allow sms:AddAppInfo *"), "sms:AddAppInfo", "*")).isTrue();
		assertThat(granted(PolicyMother.of("allow * *"), "cam:AddUser", "*")).isTrue();
		assertThat(granted(PolicyMother.of("allow sms:* *"), "cam:AddUser", "*")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "allow sms:SendSms app/1400000001,,true", "allow sms:SendSms app/*,,true",
			"allow sms:SendSms app/*,deny sms:SendSms app/1400000001,true",
			"allow sms:SendSms app/1400000001,deny sms:SendSms app/1400000001,false",
			"allow sms:SendSms app/1400000001,deny sms:SendSms app/14*,false",
			"allow sms:SendSms app/*,deny sms:* *,false", "deny sms:SendSms app/1400000001,,false",
			"allow sms:AddAppInfo *,,false" })
	void knowsWhetherThereMayBeAnyApplication(String first, String second, boolean granted) {
		PolicySet policies = (second != null) ? PolicyMother.of(first, second) : PolicyMother.of(first);
		assertThat(granted(policies, "sms:SendSms", SOME)).isEqualTo(granted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "'ip_equal':{'qcs:ip':'10.0.0.0/8'}|true",
			"'ip_equal':{'qcs:ip':['192.168.0.0/16','10.1.2.3']}|true", "'ip_equal':{'qcs:ip':'10.9.0.0/16'}|false",
			"'ip_not_equal':{'qcs:ip':['10.1.2.3','10.1.2.4']}|false", "'ip_not_equal':{'qcs:ip':'10.1.2.4'}|true",
			"'date_greater_than':{'qcs:current_time':'2026-11-25T12:00:00+08:00'}|false",
			"'date_greater_than':{'qcs:current_time':'2026-11-25T11:59:59+08:00'}|true",
			"'date_less_than':{'qcs:current_time':'2026-11-25T04:00:01Z'}|true",
			"'string_equal':{'qcs:account_name':['bob','alice']}|true",
			"'string_not_equal':{'qcs:account_name':['bob','alice']}|false",
			"'string_like':{'qcs:user_agent':'curl/*'}|true", "'string_like':{'qcs:user_agent':'*java*'}|false",
			"'numeric_equal':{'qcs:current_hour':12}|true", "'numeric_not_equal':{'qcs:current_hour':12}|false",
			"'numeric_less_than':{'qcs:current_hour':12}|false",
			"'numeric_less_than_equal':{'qcs:current_hour':12}|true",
			"'numeric_greater_than_equal':{'qcs:current_hour':'8'},'numeric_less_than':{'qcs:current_hour':'20'}|true",
			"'numeric_greater_than':{'qcs:current_hour':12.5}|false", "'bool_equal':{'qcs:mfa_present':'true'}|true",
			"'bool_equal':{'qcs:mfa_present':false}|false" })
	void holdsToConditions(String condition, boolean granted) {
		assertThat(granted(conditional("allow", condition), "sms:SendSms", ONE)).isEqualTo(granted);
	}

	@Test
	void whatCannotBeKnownNeitherGrantsNorKeepsFromForbidding() {
		Circumstances nothing = new Circumstances(null, PolicyMother.NOON.time(), null, 12, "alice", null);
		for (String condition : List.of("'ip_equal':{'qcs:ip':'10.0.0.0/8'}", "'ip_not_equal':{'qcs:ip':'10.0.0.0/8'}",
				"'bool_equal':{'qcs:mfa_present':'false'}", "'string_like':{'qcs:user_agent':'*'}")) {
			assertThat(conditional("allow", condition).decide("sms:SendSms", ONE, nothing).granted()).isFalse();
			List<Rule> rules = List.of(new Rule("open", 0,
					PolicyMother.read("{'version':'2.0','statement':{'effect':'allow','action':'*','resource':'*'}}")
						.statements()
						.get(0)),
					rule("deny", condition));
			assertThat(new PolicySet(rules).decide("sms:SendSms", ONE, nothing).granted()).isFalse();
		}
	}

	private static PolicySet conditional(String effect, String condition) {
		return new PolicySet(List.of(rule(effect, condition)));
	}

	private static Rule rule(String effect, String condition) {
		return new Rule("p", 0,
				PolicyMother
					.read("{'version':'2.0','statement':{'effect':'" + effect
							+ "','action':'sms:SendSms','resource':'*','condition':{" + condition + "}}}")
					.statements()
					.get(0));
	}

	private static boolean granted(PolicySet policies, String action, String resource) {
		return policies.decide(action, resource, PolicyMother.NOON).granted();
	}

}
