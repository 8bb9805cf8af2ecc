package io.smsconsole.auth.policy;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyReaderTests {

	private static final String RESOURCE = "qcs::sms::uin/100000000001:app/1400000001";

	@Test
	void readsTheSourcesExample() {
		PolicyDocument document = PolicyMother.read("""
				{'version':'2.0','statement':[
				 {'effect':'allow','action':['name/sms:*'],'resource':['%1$s','qcs::sms::uin/*:app/1400000002']},
				 {'effect':'deny','action':['name/sms:DeleteAppInfo'],'resource':['%1$s']}]}""".formatted(RESOURCE));
		assertThat(document.problems()).isEmpty();
		assertThat(document.statements()).extracting(Statement::effect).containsExactly(Effect.ALLOW, Effect.DENY);
	}

	@Test
	void readsSingleTextsInThePlaceOfLists() {
		PolicyDocument document = statement("'effect':'allow','action':'*','resource':'*'");
		assertThat(document.valid()).isTrue();
		assertThat(document.statements()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "[]|", "17|", "{'version':'2.0'}|statement", "{'version':'2.0','statement':[]}|statement",
					"{'version':'1.0','statement':{}}|version", "{'version':'2.0','statement':[17]}|statement[0]",
					"{'versions':'2.0'}|versions" })
	void tellsWhereAPolicyIsNone(String json, String place) {
		PolicyDocument document = PolicyMother.read(json);
		assertThat(document.valid()).isFalse();
		assertThat(document.statements()).isEmpty();
		assertThat(document.problems()).extracting(PolicyProblem::place).contains((place != null) ? place : "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{'version':'2.0',}", "{'version':'2.0'} {}", "{'version':'2.0','version':'2.0'}" })
	void tellsTheLineOfWhatIsNoJson(String json) {
		assertThat(problem(PolicyMother.read(json))).contains("line");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"'effect':'maybe','action':'*','resource':'*'|statement.effect: The effect is allow or deny.",
			"'effect':'allow','action':[],'resource':'*'|statement.action: A text or a list of texts is needed.",
			"'effect':'allow','action':['*',7],'resource':'*'|statement.action[1]: A text in quotes is expected here.",
			"'effect':'allow','action':'sms:SendSm','resource':'*'|statement.action: sms:SendSm is no operation. Did you mean sms:SendSms?",
			"'effect':'allow','action':'name/sms:DescribeApplist','resource':'*'|statement.action: name/sms:DescribeApplist is no operation. Did you mean sms:DescribeAppList?",
			"'effect':'allow','action':'cvm:Nothing*','resource':'*'|statement.action: cvm:Nothing* is no operation.",
			"'effect':'allow','action':'*','resource':['*','a:b']|statement.resource[1]: Expected * or six parts separated by colons, such as qcs::sms::uin/*:app/*; this has 2.",
			"'effect':'allow','action':'*','resource':'qcs::cvm::uin/*:app/*'|statement.resource: The service must be sms, not cvm.",
			"'effect':'allow','action':'*','resource':'qcs::sms::uin/12345678:app/*'|statement.resource: The account must be uin/100000000001, uin/* or empty, not uin/12345678.",
			"'effect':'allow','action':'*','resource':'qcs::sms::uin/*:sign/1'|statement.resource: The resource must be app/ followed by an application's id or *, not sign/1." })
	void tellsWhatIsWrongWithAStatementAndWhere(String statement, String text) {
		PolicyDocument document = statement(statement);
		assertThat(document.valid()).isFalse();
		assertThat(problem(document)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "{'ip_equals':{'qcs:ip':'10.0.0.1'}}|condition.ip_equals", "{'ip_equal':'x'}|condition.ip_equal",
					"{'ip_equal':{'qcs:op':'10.0.0.1'}}|condition.ip_equal.qcs:op",
					"{'ip_equal':{'qcs:current_time':'10.0.0.1'}}|condition.ip_equal.qcs:current_time",
					"{'ip_equal':{'qcs:ip':'10.0.0.0/99'}}|condition.ip_equal.qcs:ip",
					"{'ip_equal':{'qcs:ip':'example.com'}}|condition.ip_equal.qcs:ip",
					"{'ip_equal':{'qcs:ip':[]}}|condition.ip_equal.qcs:ip",
					"{'date_less_than':{'qcs:current_time':'tomorrow'}}|condition.date_less_than.qcs:current_time",
					"{'bool_equal':{'qcs:mfa_present':'yes'}}|condition.bool_equal.qcs:mfa_present",
					"{'numeric_less_than':{'qcs:current_hour':'noon'}}|condition.numeric_less_than.qcs:current_hour" })
	void tellsWhatIsWrongWithAConditionAndWhere(String condition, String place) {
		PolicyDocument document = statement("'effect':'allow','action':'*','resource':'*','condition':" + condition);
		assertThat(document.valid()).isFalse();
		assertThat(document.problems()).extracting(PolicyProblem::place).containsExactly("statement." + place);
		assertThat(document.problems().get(0).text(Locale.SIMPLIFIED_CHINESE)).matches(".*\\p{IsHan}.*");
	}

	@Test
	void translatesTheNamesOfTheOldModule() {
		PolicyDocument document = statement(
				"'effect':'allow','action':['consolesms:SMS_GetAPPList','name/consolesms:SMS_GetAPP*'],'resource':'*'");
		assertThat(document.problems()).isEmpty();
		assertThat(document.statements().get(0).actions()).extracting(Glob::toString)
			.containsExactly("sms:DescribeAppList", "sms:DescribeAppInfo", "sms:DescribeAppList");
	}

	@Test
	void ignoresNamesThatAreNoLongerUsedAndSaysSo() {
		PolicyDocument document = statement(
				"'effect':'allow','action':['consolesms:SMS_QueryBill','sms:SendSms'],'resource':'*'");
		assertThat(document.valid()).isTrue();
		assertThat(problem(document)).isEqualTo("statement.action[0]: SMS_QueryBill is no longer used and is ignored.");
		assertThat(document.statements().get(0).actions()).extracting(Glob::toString).containsExactly("sms:SendSms");
	}

	@Test
	void refusesPoliciesWithoutEnd() {
		assertThat(problem(PolicyMother.read(" ".repeat(PolicyReader.LONGEST + 1)))).contains("20000");
		assertThat(PolicyMother.read("[".repeat(PolicyReader.LONGEST)).valid()).isFalse();
	}

	private static PolicyDocument statement(String members) {
		return PolicyMother.read("{'version':'2.0','statement':{" + members + "}}");
	}

	private static String problem(PolicyDocument document) {
		List<PolicyProblem> problems = document.problems();
		assertThat(problems).isNotEmpty();
		return problems.get(0).text(Locale.ENGLISH);
	}

}
