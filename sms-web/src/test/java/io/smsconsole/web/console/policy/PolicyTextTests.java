package io.smsconsole.web.console.policy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyTextTests {

	private static final PolicyText TEXT = new PolicyText(100000000001L);

	private static final StatementReader READER = new StatementReader(TEXT, Set.of("sms:SendSms", "cam:AddUser"),
			Set.of("1400000001"));

	@Test
	void writesWhatWasChosen() {
		StatementForm statement = new StatementForm("deny", "some", List.of("sms:SendSms"), "name/sms:Describe*\n\n",
				"some", List.of("1400000001"), " qcs::sms::uin/*:app/14* ",
				List.of(new ConditionForm("qcs:ip ip_equal", "10.0.0.0/8, ::1"), new ConditionForm("no such", "x"),
						new ConditionForm("qcs:ip ip_equal", "10.0.0.0/8")));
		assertThat(TEXT.write(List.of(statement)).replaceAll("\\s", "")).isEqualTo("""
				{"version":"2.0","statement":[{"effect":"deny",\
				"action":["name/sms:SendSms","name/sms:Describe*"],\
				"resource":["qcs::sms::uin/100000000001:app/1400000001","qcs::sms::uin/*:app/14*"],\
				"condition":{"ip_equal":{"qcs:ip":["10.0.0.0/8","::1"]}}}]}""");
	}

	@Test
	void readsWhatItWrote() {
		List<StatementForm> statements = List.of(
				new StatementForm("allow", "some", List.of("cam:AddUser"), "consolesms:*", "all", List.of(), "",
						List.of(new ConditionForm("qcs:mfa_present bool_equal", "true"))),
				new StatementForm("deny", "all", List.of(), "", "some", List.of("1400000001"), "qcs::sms::uin/1:app/2",
						List.of()));
		assertThat(READER.read(TEXT.write(statements))).contains(statements);
	}

	@Test
	void readsOtherWaysToWriteTheSame() {
		assertThat(READER.read("""
				{"version":"2.0","statement":{"effect":"allow","action":"sms:SendSms","resource":"*",
				"condition":{"numeric_less_than":{"qcs:current_hour":[18]}}}}"""))
			.contains(List.of(new StatementForm("allow", "some", List.of("sms:SendSms"), "", "all", List.of(), "",
					List.of(new ConditionForm("qcs:current_hour numeric_less_than", "18")))));
	}

	@Test
	void keepsWhatTheGeneratorDoesNotOffer() {
		List<StatementForm> read = READER.read("""
				{"statement":[{"effect":"allow","action":["name/sms:SendSmss","name/sms:SendSms"],
				"resource":["qcs::sms::uin/100000000001:app/7","qcs::sms::uin/*:app/1400000001"]}]}""").orElseThrow();
		assertThat(read.get(0).apps()).containsExactly("1400000001");
		assertThat(read.get(0).actions()).containsExactly("sms:SendSms");
		assertThat(read.get(0).patterns()).isEqualTo("name/sms:SendSmss");
		assertThat(read.get(0).resources()).isEqualTo("qcs::sms::uin/100000000001:app/7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "{}", "{\"statement\":[]}", "{\"statement\":[1]}",
			"{\"statement\":{\"effect\":\"maybe\",\"action\":\"*\",\"resource\":\"*\"}}",
			"{\"statement\":{\"effect\":\"allow\",\"action\":1,\"resource\":\"*\"}}",
			"{\"statement\":{\"effect\":\"allow\",\"action\":\"*\"}}",
			"{\"statement\":{\"effect\":\"allow\",\"action\":\"*\",\"resource\":\"*\",\"condition\":{\"x\":{\"y\":\"z\"}}}}",
			"{\"statement\":{\"effect\":\"allow\",\"action\":\"*\",\"resource\":\"*\",\"condition\":{\"ip_equal\":\"x\"}}}" })
	void showsNothingThatHasNotTheShapeOfAPolicy(String document) {
		assertThat(READER.read(document)).isEmpty();
	}

}
