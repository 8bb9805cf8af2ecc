package io.smsconsole.core.base.error;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTextsTests {

	private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

	@ParameterizedTest
	@EnumSource(ErrorCode.class)
	void tellsEveryCodeAndWhatToDoInEnglish(ErrorCode code) {
		assertThat(ErrorTexts.of(code, Locale.US)).matches("[A-Z].*\\.");
		assertThat(ErrorTexts.next(code, Locale.US)).matches("[A-Z].*\\.");
	}

	@ParameterizedTest
	@EnumSource(ErrorCode.class)
	void tellsEveryCodeAndWhatToDoInChinese(ErrorCode code) {
		assertThat(ErrorTexts.of(code, CHINESE)).matches(".*\\p{IsHan}.*。");
		assertThat(ErrorTexts.next(code, CHINESE)).matches(".*\\p{IsHan}.*。");
	}

	@Test
	void namesTheParameterAtFault() {
		SmsException refusal = new SmsException(ErrorCode.MISSING_PARAMETER, "TemplateId", null);
		assertThat(ErrorTexts.of(refusal, Locale.US)).isEqualTo("TemplateId: A required parameter is missing; add it.");
		assertThat(ErrorTexts.of(refusal, CHINESE)).isEqualTo("TemplateId: 少了必填参数，请补上。");
	}

	@Test
	void leavesTheParameterOutBesideItsField() {
		SmsException refusal = new SmsException(ErrorCode.MISSING_PARAMETER, "TemplateId", null);
		assertThat(ErrorTexts.reason(refusal, Locale.US)).isEqualTo("A required parameter is missing; add it.");
	}

	@Test
	void namesNoParameterWhereThereIsNone() {
		SmsException refusal = new SmsException(ErrorCode.DRY_RUN_OPERATION);
		assertThat(ErrorTexts.of(refusal, CHINESE)).isEqualTo(ErrorTexts.of(ErrorCode.DRY_RUN_OPERATION, CHINESE));
	}

	@Test
	void showsBracesOfACodesOwnTextAsTheyAre() {
		assertThat(ErrorTexts.of(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT, Locale.US))
			.contains("{1}, {2} and so on");
	}

	@Test
	void fillsAReasonAndKeepsItsQuotedBracesAndApostrophes() {
		SmsException refusal = new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT,
				"TemplateContent", "template.braces", "{it's}");
		assertThat(ErrorTexts.of(refusal, Locale.US))
			.isEqualTo("TemplateContent: Braces may hold a variable's number" + " only, such as {1}; found: {it's}");
	}

	@Test
	void groupsTheDigitsOfACount() {
		assertThat(ErrorTexts.reason("template.too-long", Locale.US, 500, 1234)).contains("500", "1,234");
	}

}
