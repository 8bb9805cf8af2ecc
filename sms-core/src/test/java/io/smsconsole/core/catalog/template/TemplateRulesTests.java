package io.smsconsole.core.catalog.template;

import io.smsconsole.core.base.account.AccountType;
import io.smsconsole.core.base.account.TestAccounts;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.word.SensitiveWordsMother;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TemplateRules}.
 */
class TemplateRulesTests {

	private final TemplateRules rules = rules(AccountType.ENTERPRISE, false);

	@Test
	void takesAFineTemplate() {
		TemplateDraft draft = this.rules.draft(Region.MAINLAND,
				new AddSmsTemplateRequest(" 验证码 ", " 您的验证码是{1}，{2}分钟内有效。 ", 3, 0, " 登录 "), Problems.first());
		assertThat(draft).isEqualTo(new TemplateDraft("验证码", "您的验证码是{1}，{2}分钟内有效。", SmsType.VERIFICATION, "登录"));
	}

	@Test
	void refusesWhatIsMissing() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "TemplateName", () -> draft("", "内容", 3, ""));
		assertRefused(ErrorCode.MISSING_PARAMETER, "TemplateContent", () -> draft("名", " ", 3, ""));
		assertRefused(ErrorCode.MISSING_PARAMETER, "SmsType", () -> draft("名", "内容", null, ""));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Remark", () -> draft("名", "内容", 3, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE, "SmsType", () -> draft("名", "内容", 0, ""));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateName", () -> draft("名".repeat(51), "内容", 3, ""));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Remark", () -> draft("名", "内容", 3, "x".repeat(201)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "验证码{2}", "验证码{1}{3}", "验证码{0}", "验证码{a}", "验证码{1", "{1}", "{1}{2}" })
	void refusesGapsBracesAndNothingButVariables(String content) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT, "TemplateContent",
				() -> draft("名", content, 3, ""));
	}

	@Test
	void takesFiveHundredCharacters() {
		assertThat(draft("名", "字".repeat(500), 2, "").content()).hasSize(500);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT, "TemplateContent",
				() -> draft("名", "字".repeat(501), 2, ""));
	}

	@Test
	void refusesSensitiveWords() {
		assertRefused(ErrorCode.INVALID_PARAMETER_DIRTY_WORD_FOUND, "TemplateContent",
				() -> draft("名", "内含敏感词样例的短信", 2, ""));
	}

	@Test
	void refusesMarketingWithoutAWayOut() {
		assertThat(draft("名", "全场五折，拒收请回复R", 1, "").type()).isEqualTo(SmsType.MARKETING);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_MARKETING_TEMPLATE_WITHOUT_UNSUBSCRIBE, "TemplateContent",
				() -> draft("名", "全场五折", 1, ""));
		assertThat(draft("名", "您的订单已发货", 2, "").type()).isEqualTo(SmsType.NOTIFICATION);
	}

	@Test
	void refusesMarketingOfAnIndividual() {
		assertRefused(ErrorCode.FAILED_OPERATION_FORBID_ADD_MARKETING_TEMPLATES, "SmsType",
				() -> rules(AccountType.INDIVIDUAL, false).draft(Region.MAINLAND,
						new AddSmsTemplateRequest("名", "全场五折，拒收请回复R", 1, 0, ""), Problems.first()));
	}

	@Test
	void forbidsVariablesInMainlandNoticesOnlyWhereASettingSaysSo() {
		assertThat(draft("名", "订单{1}已发货", 2, "").content()).contains("{1}");
		TemplateRules strict = rules(AccountType.ENTERPRISE, true);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_UNSUPPORTED_TEMPLATE_VARIABLE, "TemplateContent", () -> strict
			.draft(Region.MAINLAND, new AddSmsTemplateRequest("名", "订单{1}已发货", 2, 0, ""), Problems.first()));
		assertThat(strict.draft(Region.MAINLAND, new AddSmsTemplateRequest("名", "验证码{1}", 3, 0, ""), Problems.first()))
			.isNotNull();
		assertThat(strict.draft(Region.INTERNATIONAL, new AddSmsTemplateRequest("名", "Order {1} sent", 2, 1, ""),
				Problems.first()))
			.isNotNull();
	}

	private TemplateDraft draft(String name, String content, Integer type, String remark) {
		return this.rules.draft(Region.MAINLAND, new AddSmsTemplateRequest(name, content, type, 0, remark),
				Problems.first());
	}

	private static TemplateRules rules(AccountType type, boolean forbidVariables) {
		return new TemplateRules(TestAccounts.of(type), new TemplateSettings(forbidVariables),
				SensitiveWordsMother.sample());
	}

}
