package io.smsconsole.core.sending.send;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.account.AccountType;
import io.smsconsole.core.base.account.TestAccounts;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.word.SensitiveWordsMother;
import io.smsconsole.core.catalog.app.AppStatus;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.catalog.review.Review;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.TemplateDraft;
import io.smsconsole.core.limits.packages.PackageAllowance;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.limits.price.PriceList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ChecksTests {

	private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

	private static final Tariff FREE = new Tariff(() -> PriceList.NONE);

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final AccountSettings ENTERPRISE = TestAccounts.of(AccountType.ENTERPRISE);

	private static final String MAINLAND = "+8613800138000";

	private static final String HONG_KONG = "+85261234567";

	@Test
	void wantsAnApplicationThatExistsAndIsEnabled() {
		Check check = new AppCheck(ENTERPRISE);
		assertThat(check.refusal(admission(app(AppStatus.ENABLED), template(), true), to(MAINLAND, "1"))).isNull();
		assertThat(check.refusal(admission(app(AppStatus.DISABLED), template(), true), to(MAINLAND, "1")))
			.isEqualTo(ErrorCode.UNAUTHORIZED_OPERATION_SDK_APP_ID_IS_DISABLED);
		assertThat(check.refusal(admission(Optional.empty(), template(), true), to(MAINLAND, "1")))
			.isEqualTo(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST);
	}

	@Test
	void wantsAnAccountThatPays() {
		Admission admission = admission(app(AppStatus.ENABLED), template(), true);
		Instant now = admission.now();
		Check tolerated = new AppCheck(TestAccounts.inArrears(now.minus(Duration.ofHours(12)).plusMillis(1)));
		Check suspended = new AppCheck(TestAccounts.inArrears(now.minus(Duration.ofHours(12))));
		assertThat(tolerated.refusal(admission, to(MAINLAND, "1"))).isNull();
		assertThat(suspended.refusal(admission, to(MAINLAND, "1")))
			.isEqualTo(ErrorCode.UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS);
		assertThat(suspended.refusal(admission(app(AppStatus.DISABLED), template(), true), to(MAINLAND, "1")))
			.isEqualTo(ErrorCode.UNAUTHORIZED_OPERATION_SDK_APP_ID_IS_DISABLED);
	}

	@Test
	void leavesItToAGroupSendToWaitForItsApplication() {
		Check check = new AppCheck(TestAccounts.inArrears(Instant.EPOCH));
		Admission admission = new Admission(SendDraft.ofTask(1, 1, "某公司", 7, 200), List.of(), app(AppStatus.DISABLED),
				template(), null, true, false, new HashSet<>(), NOON, FREE);
		assertThat(check.refusal(admission, to(MAINLAND, "1"))).isNull();
	}

	@Test
	void wantsATemplateInEffectForTheRegion() {
		Template inReview = template(Region.MAINLAND, SmsType.NOTIFICATION, "内容{1}", ReviewState.IN_REVIEW);
		assertThat(new TemplateCheck().refusal(admission(inReview), to(MAINLAND, "1")))
			.isEqualTo(ErrorCode.FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST);
		assertThat(new RegionCheck().refusal(admission(template().orElseThrow()), to(MAINLAND, "1"))).isNull();
		assertThat(new RegionCheck().refusal(admission(template().orElseThrow()), to(HONG_KONG, "1")))
			.isEqualTo(ErrorCode.UNSUPPORTED_OPERATION_CHINESE_MAINLAND_TEMPLATE_TO_GLOBAL_PHONE);
		Template global = template(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Hi {1}", ReviewState.EFFECTIVE);
		assertThat(new RegionCheck().refusal(admission(global), to(MAINLAND, "1")))
			.isEqualTo(ErrorCode.UNSUPPORTED_OPERATION_GLOBAL_TEMPLATE_TO_CHINESE_MAINLAND_PHONE);
	}

	@Test
	void wantsASignForTheMainlandAndAnEffectiveOneAnywhere() {
		Check check = new SignCheck();
		Admission unsigned = new Admission(SendDraft.ofTask(1, 1, "", 0, 200), List.of(), Optional.empty(), template(),
				null, false, false, new HashSet<>(), NOON, FREE);
		assertThat(check.refusal(unsigned, to(MAINLAND)))
			.isEqualTo(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED);
		assertThat(check.refusal(unsigned, to(HONG_KONG))).isNull();
		assertThat(check.refusal(admission(app(AppStatus.ENABLED), template(), false), to(HONG_KONG)))
			.isEqualTo(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "NOTIFICATION,任意文字,-", "VERIFICATION,123456,-", "VERIFICATION,'',-",
					"VERIFICATION,1234567,INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR",
					"VERIFICATION,12a,INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR",
					"VERIFICATION,１２,INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR" })
	void wantsDigitsInCodesOnly(SmsType type, String value, ErrorCode refusal) {
		Template template = template(Region.MAINLAND, type, "内容{1}", ReviewState.EFFECTIVE);
		assertThat(new ParameterCheck(ENTERPRISE).refusal(admission(template), to(MAINLAND, value))).isEqualTo(refusal);
	}

	@Test
	void wantsAsManyValuesAsVariables() {
		assertThat(new ParameterCheck(ENTERPRISE).refusal(admission(template().orElseThrow()), to(MAINLAND, "1", "2")))
			.isEqualTo(ErrorCode.FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "INDIVIDUAL,0,12,-", "INDIVIDUAL,0,13,INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_LENGTH_LIMIT",
					"ENTERPRISE,0,500,-", "ENTERPRISE,6,6,-",
					"ENTERPRISE,6,7,INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_LENGTH_LIMIT" })
	void limitsTheLengthOfValuesByTheAccount(AccountType type, int limit, int length, ErrorCode refusal) {
		Check check = new ParameterCheck(TestAccounts.withLimit(type, limit));
		assertThat(check.refusal(admission(template().orElseThrow()), to(MAINLAND, "字".repeat(length))))
			.isEqualTo(refusal);
	}

	@Test
	void takesNoLinksInValues() {
		assertThat(new ParameterCheck(ENTERPRISE).refusal(admission(template().orElseThrow()),
				to(MAINLAND, "见 http://t.example/x")))
			.isEqualTo(ErrorCode.INVALID_PARAMETER_VALUE_PROHIBITED_USE_URL_IN_TEMPLATE_PARAMETER);
	}

	@Test
	void wantsANumber() {
		Candidate nonsense = new Candidate("12345", null, List.of("1"), 0);
		assertThat(new NumberCheck().refusal(admission(template().orElseThrow()), nonsense))
			.isEqualTo(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER);
		assertThat(new NumberCheck().refusal(admission(template().orElseThrow()), to(MAINLAND, "1"))).isNull();
	}

	@Test
	void takesNoSensitiveWords() {
		Check check = new WordCheck(SensitiveWordsMother.sample());
		assertThat(check.refusal(admission(template().orElseThrow()), to(MAINLAND, "有敏感词样例吗")))
			.isEqualTo(ErrorCode.FAILED_OPERATION_CONTAIN_SENSITIVE_WORD);
		assertThat(check.refusal(admission(template().orElseThrow()), to(MAINLAND, "没有"))).isNull();
	}

	@Test
	void wantsRoomForAllSegmentsInThePackages() {
		PackageAllowance allowance = mock(PackageAllowance.class);
		given(allowance.take(eq(Region.MAINLAND), any()))
			.willAnswer((call) -> call.<Supplier<BigDecimal>>getArgument(1).get().intValueExact() <= 2);
		Admission admission = new Admission(SendDraft.ofTask(1, 1, "某公司", 0, 200), List.of(), app(AppStatus.ENABLED),
				template(), TemplateText.parse("内容{1}"), true, false, new HashSet<>(), NOON, FREE);
		PackageLedger packages = mock(PackageLedger.class);
		given(packages.allowance()).willReturn(allowance);
		Check check = new PackageRule(packages).open(List.of(admission));
		assertThat(check.refusal(admission, to(MAINLAND, "字".repeat(64)))).isNull();
		assertThat(check.refusal(admission, to(MAINLAND, "字".repeat(140))))
			.isEqualTo(ErrorCode.FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_SMS_PACKAGE);
	}

	@Test
	void takesNoMarketingFromAPerson() {
		Template marketing = template(Region.MAINLAND, SmsType.MARKETING, "内容{1}拒收请回复R", ReviewState.EFFECTIVE);
		Check person = new IndividualMarketingCheck(TestAccounts.of(AccountType.INDIVIDUAL));
		assertThat(person.refusal(admission(marketing), to(MAINLAND, "1")))
			.isEqualTo(ErrorCode.UNAUTHORIZED_OPERATION_INDIVIDUAL_USER_MARKETING_SMS_PERMISSION_DENY);
		assertThat(person.refusal(admission(template().orElseThrow()), to(MAINLAND, "1"))).isNull();
		assertThat(new IndividualMarketingCheck(ENTERPRISE).refusal(admission(marketing), to(MAINLAND, "1"))).isNull();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "993,-", "994,INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT" })
	void countsTheSignAndTheValuesIntoTheLength(int length, ErrorCode refusal) {
		// five characters of sign and brackets, two of text
		assertThat(new LengthCheck().refusal(admission(template().orElseThrow()), to(MAINLAND, "字".repeat(length))))
			.isEqualTo(refusal);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "2026-11-19T23:59:59Z,FAILED_OPERATION_MARKETING_SEND_TIME_CONSTRAINT", "2026-11-20T00:00:00Z,-",
					"2026-11-20T13:59:59Z,-", "2026-11-20T14:00:00Z,FAILED_OPERATION_MARKETING_SEND_TIME_CONSTRAINT" })
	void keepsMarketingInTheMainlandToTheDay(Instant now, ErrorCode refusal) {
		Template marketing = template(Region.MAINLAND, SmsType.MARKETING, "内容{1}拒收请回复R", ReviewState.EFFECTIVE);
		Admission admission = new Admission(SendDraft.ofTask(1, 1, "某公司", 0, 200), List.of(), app(AppStatus.ENABLED),
				Optional.of(marketing), TemplateText.parse(marketing.content()), true, false, new HashSet<>(), now,
				FREE);
		Check check = new MarketingHoursCheck(new MarketingHours(SHANGHAI));
		assertThat(check.refusal(admission, to(MAINLAND, "1"))).isEqualTo(refusal);
		assertThat(check.refusal(admission, to(HONG_KONG, "1"))).isNull();
	}

	private static Candidate to(String phone, String... values) {
		return new Candidate(PhoneNumbers.strict(phone).number(), List.of(values), 1);
	}

	private static Admission admission(Template template) {
		return admission(app(AppStatus.ENABLED), Optional.of(template), true);
	}

	private static Admission admission(Optional<SmsApp> app, Optional<Template> template, boolean signEffective) {
		return new Admission(SendDraft.ofTask(1, 1, "某公司", 0, 200), List.of(), app, template,
				template.map((found) -> TemplateText.parse(found.content())).orElse(null), signEffective, false,
				new HashSet<>(), NOON, FREE);
	}

	private static Optional<SmsApp> app(AppStatus status) {
		return Optional.of(new SmsApp(1400000000L, "应用", "", "", status, NOON));
	}

	private static Optional<Template> template() {
		return Optional.of(template(Region.MAINLAND, SmsType.NOTIFICATION, "内容{1}", ReviewState.EFFECTIVE));
	}

	private static Template template(Region region, SmsType type, String content, ReviewState state) {
		return new Template(1000001, region, new TemplateDraft("模板", content, type, ""),
				new Review(state, "", 1L, NOON, NOON), false);
	}

}
