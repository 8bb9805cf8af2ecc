package io.smsconsole.core.wire.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.smsconsole.core.base.action.Required;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What callers are told of parameters that can't be read.
 */
class ParameterMistakesTests {

	private static final String GIVEN = "\"Name\":\"x\",\"Count\":1,\"Person\":{\"Phone\":\"1\"}";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			                            | FailedOperation.JsonParseFail |
			null                        | FailedOperation.JsonParseFail |
			[]                          | FailedOperation.JsonParseFail |
			"text"                      | FailedOperation.JsonParseFail |
			{} {}                       | FailedOperation.JsonParseFail |
			{"Name":"x","Count":        | FailedOperation.JsonParseFail |
			{"Count":"x","Name":bare}   | FailedOperation.JsonParseFail |
			{"Count":1}                 | MissingParameter              | Name
			{"Name":null,"Count":1}     | MissingParameter              | Name
			{"Name":1}                  | MissingParameter              | Count
			{"Name":1,"Count":"x"}      | MissingParameter              | Person
			{"Count":"x","Other":1}     | UnknownParameter              | Other
			{"Name":1,$,"PersonSet":[{"Other":1}]}                    | UnknownParameter | PersonSet.0.Other
			{$,"PersonSet":[{"Phone":"1"},{}]}                        | MissingParameter | PersonSet.1.Phone
			{$,"Name":1}                                              | InvalidParameter | Name
			{$,"Count":"1"}                                           | InvalidParameter | Count
			{$,"Count":1.5}                                           | InvalidParameter | Count
			{$,"Count":99999999999}                                   | InvalidParameter | Count
			{$,"Flag":1}                                              | InvalidParameter | Flag
			{$,"Person":"x"}                                          | InvalidParameter | Person
			{$,"Person":{"Phone":1}}                                  | InvalidParameter | Person.Phone
			{$,"ValueSet":"x"}                                        | InvalidParameter | ValueSet
			{$,"ValueSet":[1]}                                        | InvalidParameter | ValueSet.0
			{$,"ValueSet":[null]}                                     | InvalidParameter | ValueSet.0
			{$,"Person":{}}                                           | MissingParameter | Person.Phone
			{$,"PersonSet":[null]}                                    | InvalidParameter | PersonSet.0
			{$,"Name":"\\ud83d"}                                      | InvalidParameter | Name
			{$,"Name":"\\ude00\\ud83d"}                               | InvalidParameter | Name
			""")
	void areToldInTheOrderOfTheChecks(String json, String code, String parameter) {
		byte[] payload = ((json != null) ? json.replace("$", GIVEN) : "").getBytes(StandardCharsets.UTF_8);
		SmsException refusal = catchThrowableOfType(SmsException.class,
				() -> ApiParameters.ofJson(payload, Sample.class));
		assertThat(refusal.code().code()).isEqualTo(code);
		assertThat(refusal.parameter()).isEqualTo(parameter);
		String english = ErrorTexts.of(refusal, Locale.US);
		String chinese = ErrorTexts.of(refusal, Locale.SIMPLIFIED_CHINESE);
		assertThat(english).startsWith((parameter != null) ? parameter + ": " : "").matches("\\p{ASCII}+");
		assertThat(chinese).startsWith((parameter != null) ? parameter + ": " : "").isNotEqualTo(english);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{$,"Name":1}                | string
			{$,"Count":true}            | whole number
			{$,"Count":99999999999}     | too large
			{$,"Flag":"true"}           | true or false
			{$,"Person":{"Phone":[]}}   | string
			{$,"PersonSet":{}}          | list
			{$,"ValueSet":[null]}       | null
			{$,"Person":1}              | object
			{$                          | byte 44
			[]                          | one JSON object
			""")
	void sayWhatWasExpected(String json, String words) {
		byte[] payload = json.replace("$", GIVEN).getBytes(StandardCharsets.UTF_8);
		SmsException refusal = catchThrowableOfType(SmsException.class,
				() -> ApiParameters.ofJson(payload, Sample.class));
		assertThat(ErrorTexts.of(refusal, Locale.US)).contains(words);
	}

	@Test
	void areFoundInNamedParametersToo() {
		assertThat(refusal(Map.of("Count", "x", "Other.0", "y"))).isEqualTo("UnknownParameter Other");
		assertThat(refusal(Map.of("Count", "x", "PersonSet.1.Phone", "1")))
			.isEqualTo("MissingParameter Name parameter.missing");
		assertThat(refusal(Map.of("Name", "x", "Count", "x", "Person.Phone", "1")))
			.isEqualTo("InvalidParameter Count parameter.number");
		assertThat(refusal(Map.of("Name", "x", "Count", "1", "Person.Phone", "1", "PersonSet.1.Name", "1")))
			.isEqualTo("MissingParameter PersonSet.0.Phone parameter.missing");
	}

	@Test
	void areShownInPartWhereTheyAreLong() {
		byte[] payload = ("{\"" + "x".repeat(10_000) + "\":1}").getBytes(StandardCharsets.UTF_8);
		SmsException refusal = catchThrowableOfType(SmsException.class,
				() -> ApiParameters.ofJson(payload, Sample.class));
		assertThat(refusal.parameter()).hasSizeLessThan(100);
	}

	@Test
	void leaveWholeCharactersAlone() {
		Sample sample = ApiParameters
			.ofJson("{\"Name\":\"\uD83D\uDE00\\ud83d\\ude00\",\"Count\":1,\"Person\":{\"Phone\":\"\"}}"
				.getBytes(StandardCharsets.UTF_8), Sample.class);
		assertThat(sample.name()).isEqualTo("\uD83D\uDE00\uD83D\uDE00");
	}

	private static String refusal(Map<String, String> names) {
		return catchThrowableOfType(SmsException.class, () -> ApiParameters.ofNames(names, Sample.class)).getMessage();
	}

	private record Sample(@Required String name, @Required Integer count, Boolean flag, @Required Person person,
			List<Person> personSet, List<String> valueSet) {

	}

	private record Person(String name, @Required String phone) {

	}

}
