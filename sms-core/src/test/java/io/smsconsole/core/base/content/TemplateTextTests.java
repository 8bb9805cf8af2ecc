package io.smsconsole.core.base.content;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TemplateTextTests {

	@Test
	void fillsVariablesInByTheirNumber() {
		TemplateText text = TemplateText.parse("{2} 您好，验证码 {1}，{3} 分钟内有效。{1}");
		assertThat(text.variables()).isEqualTo(3);
		assertThat(text.render(List.of("1234", "张三", "5"))).isEqualTo("张三 您好，验证码 1234，5 分钟内有效。1234");
	}

	@Test
	void leavesAFixedTextAsItIs() {
		TemplateText text = TemplateText.parse("系统将于今晚维护。");
		assertThat(text.variables()).isZero();
		assertThat(text.render(List.of())).isEqualTo("系统将于今晚维护。").isEqualTo(text.text());
	}

	@Test
	void takesMoreThanNineVariables() {
		TemplateText text = TemplateText.parse("共 {1}{2}{3}{4}{5}{6}{7}{8}{9}{10}{11}");
		assertThat(text.variables()).isEqualTo(11);
		assertThat(text.render(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")))
			.isEqualTo("共 abcdefghijk");
	}

	@Test
	void neverReadsAVariableInAValue() {
		assertThat(TemplateText.parse("{1} and {2}").render(List.of("{2}", "$1\\"))).isEqualTo("{2} and $1\\");
	}

	@ParameterizedTest
	@CsvSource({ "您好{2}, template.gap", "您好{1}{3}, template.gap", "您好{0}, template.braces", "您好{01}, template.braces",
			"您好{name}, template.braces", "您好{}, template.braces", "您好{ 1 }, template.braces", "您好{1, template.braces",
			"您好1}, template.braces", "您好{{1}}, template.braces", "您好{１}, template.braces",
			"您好{99999999999}, template.braces", "{1}, template.only-variables", "{1}{2}, template.only-variables",
			"'{1}，{2}。', template.only-variables", "'', template.empty", "' \t', template.empty" })
	void refusesATextThatIsNoTemplate(String text, String reason) {
		SmsException refusal = catchThrowableOfType(SmsException.class, () -> TemplateText.parse(text));
		assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT);
		assertThat(refusal.parameter()).isEqualTo("TemplateContent");
		assertThat(refusal.reason()).isEqualTo(reason);
	}

	@Test
	void saysWhichVariableIsMissing() {
		SmsException refusal = catchThrowableOfType(SmsException.class, () -> TemplateText.parse("您好{1}{3}"));
		assertThat(ErrorTexts.reason(refusal, Locale.ENGLISH)).contains("number 2 is missing");
		assertThat(ErrorTexts.reason(refusal, Locale.CHINA)).contains("缺少第 2 个");
	}

	@Test
	void showsTheBracesThatAreNoVariable() {
		SmsException refusal = catchThrowableOfType(SmsException.class, () -> TemplateText.parse("您好{name}"));
		assertThat(ErrorTexts.reason(refusal, Locale.ENGLISH)).contains("such as {1}").endsWith("{name}");
		assertThat(ErrorTexts.reason(refusal, Locale.CHINA)).contains("例如 {1}").endsWith("{name}");
	}

	@Test
	void boundsTheLengthAtFiveHundredCharacters() {
		assertThat(TemplateText.parse("字".repeat(497) + "{1}").variables()).isOne();
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> TemplateText.parse("字".repeat(498) + "{1}"))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT))
			.satisfies((ex) -> assertThat(ErrorTexts.reason(ex, Locale.ENGLISH)).contains("500").contains("501"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 3 })
	void refusesTooFewOrTooManyValues(int count) {
		TemplateText text = TemplateText.parse("您好{1}{2}");
		List<String> values = Collections.nCopies(count, "x");
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> text.render(values))
			.satisfies((ex) -> assertThat(ex.code())
				.isEqualTo(ErrorCode.FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE));
	}

}
