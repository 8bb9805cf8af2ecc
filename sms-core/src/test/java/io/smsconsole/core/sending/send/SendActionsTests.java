package io.smsconsole.core.sending.send;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SendActions}.
 */
@CoreTest
class SendActionsTests {

	private static final String ALICE = "+8613800138000";

	private static final String BOB = "+8613900139000";

	private static final String HONG_KONG = "+85261234567";

	@Autowired
	private SendActions actions;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	private String app;

	private String template;

	@BeforeEach
	void catalogue() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.template = template(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹{1}已到");
	}

	@AfterEach
	void language() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void acceptsEachNumberWithASerialNumberOfItsOwn() {
		List<SendStatus> sent = send(request(List.of("13800138000", BOB), "一号"));
		assertThat(sent).extracting(SendStatus::code).containsOnly("Ok");
		assertThat(sent).extracting(SendStatus::message).containsOnly("send success");
		assertThat(sent).extracting(SendStatus::phoneNumber).containsExactly(ALICE, BOB);
		assertThat(sent).extracting(SendStatus::isoCode).containsOnly("CN");
		assertThat(sent).extracting(SendStatus::fee).containsOnly(1L);
		assertThat(sent).extracting(SendStatus::sessionContext).containsOnly("order 7");
		assertThat(sent).extracting(SendStatus::serialNo)
			.doesNotHaveDuplicates()
			.allMatch((no) -> no.matches("[0-9]+"));
		Map<String, Object> row = message(sent.get(0).serialNo());
		assertThat(row).containsEntry("content", "【某公司】您的包裹一号已到")
			.containsEntry("state", 1)
			.containsEntry("session_context", "order 7");
	}

	@Test
	void billsLongMessagesInSegments() {
		assertThat(send(request(List.of(ALICE), "字".repeat(60)))).extracting(SendStatus::fee).containsExactly(2L);
	}

	@Test
	void equalMessagesTravelTogether() {
		List<SendStatus> sent = send(request(List.of(ALICE, BOB), "一号"));
		assertThat(message(sent.get(0).serialNo()).get("submission_id"))
			.isEqualTo(message(sent.get(1).serialNo()).get("submission_id"));
	}

	@Test
	void refusesNumbersOneByOneInTheirOrder() {
		List<SendStatus> sent = send(request(List.of("12345", ALICE, "+86 13900139000", "", BOB), "一号"));
		assertThat(sent).extracting(SendStatus::code)
			.containsExactly("InvalidParameterValue.IncorrectPhoneNumber", "Ok",
					"InvalidParameterValue.IncorrectPhoneNumber", "InvalidParameterValue.IncorrectPhoneNumber", "Ok");
		SendStatus refused = sent.get(0);
		assertThat(refused.serialNo()).isEmpty();
		assertThat(refused.fee()).isZero();
		assertThat(refused.phoneNumber()).isEqualTo("12345");
		assertThat(refused.isoCode()).isEqualTo("DEF");
		assertThat(refused.sessionContext()).isEqualTo("order 7");
	}

	@Test
	void recordsRefusedMessagesForTheFailureAnalysis() {
		send(request(List.of("12345"), "一号"));
		assertThat(this.database.sql("SELECT phone, code, state FROM message WHERE sdk_app_id = ?")
			.param(this.app)
			.query()
			.singleRow()).containsEntry("phone", "12345")
			.containsEntry("code", "InvalidParameterValue.IncorrectPhoneNumber")
			.containsEntry("state", 0);
	}

	@Test
	void recordsWhateverSomebodyWritesForANumber() {
		String hostile = "＋\u0000'; DROP TABLE message; --".repeat(100);
		assertThat(send(request(List.of(hostile), "一号"))).extracting(SendStatus::phoneNumber).containsExactly(hostile);
	}

	@Test
	void sendsToANumberThatStandsTwiceOnceAndNamesTheFirst() {
		List<SendStatus> sent = send(request(List.of(BOB, ALICE, "8613800138000"), "一号"));
		assertThat(sent).extracting(SendStatus::code)
			.containsExactly("Ok", "Ok", "LimitExceeded.DeliveryFrequencyLimit");
		assertThat(sent.get(2).message()).contains("entry 1").contains(ALICE);
	}

	@Test
	void refusesARepeatedNumberForTheReasonOfTheFirst() {
		assertThat(send(request(List.of(HONG_KONG, HONG_KONG), "一号"))).extracting(SendStatus::code)
			.containsOnly("UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone");
	}

	@Test
	void takesNoMixtureOfRegions() {
		assertThat(send(request(List.of(ALICE, HONG_KONG, "1"), "一号"))).extracting(SendStatus::code)
			.containsExactly("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
					"UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
					"InvalidParameterValue.IncorrectPhoneNumber");
	}

	@Test
	void tellsOfAnUnknownApplicationForEachNumberAndRecordsNothing() {
		long before = messages();
		for (String unknown : List.of("1499999999", "nonsense", "")) {
			assertThat(send(new SendSmsRequest(List.of(ALICE, "1"), unknown, this.template, "某公司", List.of("一号"), null,
					null, null)))
				.extracting(SendStatus::code)
				.containsOnly("InvalidParameterValue.SdkAppIdNotExist");
		}
		assertThat(messages()).isEqualTo(before);
	}

	@Test
	void wantsATemplateThatIsInForce() {
		for (String unknown : List.of("1", "nonsense", "99999999999999999999")) {
			assertThat(
					send(new SendSmsRequest(List.of(ALICE), this.app, unknown, "某公司", List.of("一号"), null, null, null)))
				.extracting(SendStatus::code)
				.containsOnly("FailedOperation.TemplateUnapprovedOrNotExist");
		}
	}

	@Test
	void wantsASignForTheMainlandOnly() {
		assertThat(send(
				new SendSmsRequest(List.of(ALICE), this.app, this.template, null, List.of("一号"), null, null, null)))
			.extracting(SendStatus::code)
			.containsOnly("FailedOperation.SignatureIncorrectOrUnapproved");
		String global = template(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Your parcel {1} is here");
		assertThat(
				send(new SendSmsRequest(List.of(HONG_KONG), this.app, global, null, List.of("A1"), null, null, null)))
			.extracting(SendStatus::code)
			.containsOnly("Ok");
	}

	@Test
	void refusesTextsWithSensitiveWords() {
		assertThat(send(request(List.of(ALICE), "敏感词样例"))).extracting(SendStatus::code)
			.containsOnly("FailedOperation.ContainSensitiveWord");
	}

	@Test
	void wordsRefusalsInTheCallersLanguage() {
		String english = send(request(List.of("1"), "一号")).get(0).message();
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		String chinese = send(request(List.of("1"), "一号")).get(0).message();
		assertThat(english).matches("\\p{ASCII}+");
		assertThat(chinese).matches(".*\\p{IsHan}.*");
	}

	@Test
	void refusesRequestsWithoutTheFormOfOneAsAWhole() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "PhoneNumberSet", () -> send(request(null, "一号")));
		assertRefused(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, "PhoneNumberSet",
				() -> send(request(List.of(), "一号")));
		assertRefused(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, "PhoneNumberSet",
				() -> send(request(Collections.nCopies(201, ALICE), "一号")));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "SessionContext", () -> send(new SendSmsRequest(List.of(ALICE),
				this.app, this.template, "某公司", List.of("一号"), null, "字".repeat(171), null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ExtendCode", () -> send(
				new SendSmsRequest(List.of(ALICE), this.app, this.template, "某公司", List.of("一号"), "x", null, null)));
		assertRefused(ErrorCode.MISSING_PARAMETER, "TemplateId",
				() -> send(new SendSmsRequest(List.of(ALICE), this.app, null, "某公司", List.of("一号"), null, null, null)));
	}

	private List<SendStatus> send(SendSmsRequest request) {
		return this.actions.send(request).sendStatusSet();
	}

	private SendSmsRequest request(List<String> numbers, String parameter) {
		return new SendSmsRequest(numbers, this.app, this.template, "某公司", List.of(parameter), null, "order 7", null);
	}

	private String template(Region region, SmsType type, String content) {
		return Long.toString(this.catalog.effectiveTemplate(region, type, content));
	}

	private Map<String, Object> message(String serialNo) {
		return this.database.sql("SELECT * FROM message WHERE id = ?").param(serialNo).query().singleRow();
	}

	private long messages() {
		return this.database.sql("SELECT COUNT(*) FROM message").query(Long.class).single();
	}

}
