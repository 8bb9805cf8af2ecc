package io.smsconsole.core.insight.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.app.AppScopes;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.sending.message.MessageState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CoreTest
class RecordActionsTests {

	private static final Instant NOON = Instant.parse("2021-03-02T04:00:00Z");

	private static final String PHONE = "+8613800138000";

	@Autowired
	private RecordActions actions;

	@Autowired
	private RecordMapper mapper;

	@Autowired
	private AppScopes scopes;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Templates templates;

	@Autowired
	private RecordReasons reasons;

	@Autowired
	private Ids ids;

	private RecordMother mother;

	@BeforeEach
	void speakEnglish() {
		this.mother = new RecordMother(this.jdbc, this.ids);
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void listsTheNewestFirstAndMasksNumberAndDigits() {
		this.mother.message(NOON, PHONE, MessageState.ACCEPTED, "");
		long newest = this.mother.message(NOON.plusSeconds(60), PHONE, MessageState.DELIVERED, "DELIVRD");
		List<SendSmsRecord> records = list(null, null).recordSet();
		assertThat(records).hasSize(2);
		assertThat(records.get(0)).satisfies((message) -> {
			assertThat(message.serialNo()).isEqualTo(Long.toString(newest));
			assertThat(message.phoneNumber()).isEqualTo("138****8000");
			assertThat(message.content()).isEqualTo("【企鹅】您的验证码是******。");
			assertThat(message.length()).isEqualTo(17);
			assertThat(message.sendTime()).isEqualTo(NOON.plusSeconds(60).getEpochSecond());
			assertThat(message.reportTime()).isEqualTo(NOON.plusSeconds(64).getEpochSecond());
			assertThat(message.description()).isEqualTo("Delivered");
		});
		assertThat(records.get(1).reportTime()).isZero();
	}

	@Test
	void leafsThroughInBothDirections() {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			all.add(0, Long.toString(this.mother.message(NOON.plusSeconds(i), PHONE, MessageState.ACCEPTED, "")));
		}
		DescribeSendSmsRecordResponse first = list("", null);
		assertThat(serials(first)).isEqualTo(all.subList(0, 3));
		assertThat(first.newerCursor()).isEmpty();
		DescribeSendSmsRecordResponse second = list(first.cursor(), null);
		assertThat(serials(second)).isEqualTo(all.subList(3, 6));
		DescribeSendSmsRecordResponse third = list(second.cursor(), null);
		assertThat(serials(third)).isEqualTo(all.subList(6, 7));
		assertThat(third.cursor()).isEmpty();
		DescribeSendSmsRecordResponse back = list(null, third.newerCursor());
		assertThat(serials(back)).isEqualTo(all.subList(3, 6));
		DescribeSendSmsRecordResponse top = list(null, back.newerCursor());
		assertThat(serials(top)).isEqualTo(all.subList(0, 3));
		assertThat(top.newerCursor()).isEmpty();
		assertThat(top.cursor()).isEqualTo(first.cursor());
	}

	@Test
	void findsByNumberHoweverItIsWrittenAndByTaskAndState() {
		long wanted = this.mother.message(NOON, PHONE, MessageState.FAILED, "MI:0013", 77);
		this.mother.message(NOON, "+8613900139000", MessageState.DELIVERED, "DELIVRD", 78);
		assertThat(serials(list("138 0013-8000", null, null))).containsExactly(Long.toString(wanted));
		assertThat(serials(list(null, "77", null))).containsExactly(Long.toString(wanted));
		assertThat(serials(list(null, null, MessageState.FAILED.wire()))).containsExactly(Long.toString(wanted));
		assertThat(serials(list(PHONE, "78", null))).isEmpty();
	}

	@Test
	void keepsToTheTimeAsked() {
		this.mother.message(NOON.minusMillis(1), PHONE, MessageState.ACCEPTED, "");
		long first = this.mother.message(NOON, PHONE, MessageState.ACCEPTED, "");
		long last = this.mother.message(NOON.plusMillis(3_599_999), PHONE, MessageState.ACCEPTED, "");
		this.mother.message(NOON.plusSeconds(3600), PHONE, MessageState.ACCEPTED, "");
		DescribeSendSmsRecordRequest hour = new DescribeSendSmsRecordRequest(0, Long.toString(RecordMother.APP),
				NOON.getEpochSecond(), NOON.getEpochSecond() + 3599, null, null, null, null, null, null);
		assertThat(serials(this.actions.list(hour))).containsExactly(Long.toString(last), Long.toString(first));
	}

	@Test
	void refusesWhatItCannotRead() {
		assertRefused(() -> list("not a number", null, null), "PhoneNumber");
		assertRefused(() -> list(null, "1 OR 1=1", null), "TaskId");
		assertRefused(() -> list(null, null, 99), "Status");
		assertRefused(() -> list("x", null), "Cursor");
	}

	@Test
	void tellsWhatHappenedToAMessageInOrder() {
		long id = this.mother.message(NOON, PHONE, MessageState.DELIVERED, "DELIVRD");
		DescribeSendSMSDetailResponse detail = detail(Long.toString(id));
		assertThat(detail.eventSet()).containsExactly(event(MessageState.ACCEPTED, 0), event(MessageState.SUBMITTED, 1),
				event(MessageState.DELIVERED, 4));
		assertThat(detail.next()).isEmpty();
	}

	@Test
	void saysWhyAMessageWasRefusedAndWhatToDo() {
		long id = this.mother.message(NOON, PHONE, MessageState.REFUSED, "FailedOperation.ContainSensitiveWord");
		DescribeSendSMSDetailResponse detail = detail(Long.toString(id));
		assertThat(detail.eventSet()).containsExactly(event(MessageState.REFUSED, 0));
		assertThat(detail.message().description())
			.isEqualTo("The message holds a word that may not be sent; change the text.");
		assertThat(detail.next()).isNotEmpty();
	}

	@Test
	void saysWhatAReceiptMeansAndWhatToDo() {
		long id = this.mother.message(NOON, PHONE, MessageState.FAILED, "MK:100F");
		DescribeSendSMSDetailResponse detail = detail(Long.toString(id));
		assertThat(detail.message().description()).isEqualTo("Number not in use");
		assertThat(detail.next()).startsWith("Ask the person");
	}

	@Test
	void showsAMessageAsUnderwayWhileItsSubmissionIsClaimed() {
		long waiting = this.mother.message(NOON, PHONE, MessageState.ACCEPTED, "");
		long claimed = this.mother.message(NOON, PHONE, MessageState.ACCEPTED, "");
		this.mother.claim(claimed);
		assertThat(detail(Long.toString(waiting)).message().status()).isEqualTo(MessageState.ACCEPTED.wire());
		assertThat(detail(Long.toString(claimed)).message().status()).isEqualTo(MessageState.SUBMITTING.wire());
		assertThat(serials(list(null, null, MessageState.ACCEPTED.wire()))).containsExactly(Long.toString(waiting));
		assertThat(serials(list(null, null, MessageState.SUBMITTING.wire()))).containsExactly(Long.toString(claimed));
	}

	@Test
	void tellsNumberAndTextInFullToProgramsThatMayRevealThem() {
		long id = this.mother.message(NOON, PHONE, MessageState.DELIVERED, "DELIVRD");
		SendSmsRecord listed = listAsProgram(this.actions);
		assertThat(listed.phoneNumber()).isEqualTo(PHONE);
		assertThat(listed.content()).isEqualTo("【企鹅】您的验证码是123456。");
		assertThat(this.actions.detail(new DescribeSendSMSDetailRequest(Long.toString(id), null)).message())
			.isEqualTo(listed);
	}

	@Test
	void masksNumberAndTextForWhoeverMayNotRevealThem() {
		this.mother.message(NOON, PHONE, MessageState.DELIVERED, "DELIVRD");
		Records records = new Records(this.ids, (action, app) -> !"RevealSendSmsRecord".equals(action));
		RecordActions restricted = new RecordActions(
				new RecordList(this.mapper, records, this.scopes, this.templates, this.reasons, this.ids), this.mapper,
				records, this.scopes, this.ids);
		SendSmsRecord listed = listAsProgram(restricted);
		assertThat(listed.phoneNumber()).isEqualTo("138****8000");
		assertThat(listed.content()).isEqualTo("【企鹅】您的验证码是******。");
	}

	@Test
	void revealsNumberAndTextOnRequestOnly() {
		long id = this.mother.message(NOON, PHONE, MessageState.DELIVERED, "DELIVRD");
		RevealSendSmsRecordResponse revealed = this.actions.reveal(new RevealSendSmsRecordRequest(Long.toString(id)));
		assertThat(revealed.phoneNumber()).isEqualTo(PHONE);
		assertThat(revealed.content()).contains("123456");
		assertThat(revealed.toString()).doesNotContain("138", "123456");
	}

	@Test
	void knowsNoOtherMessages() {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> detail("7"))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.RESOURCE_NOT_FOUND));
		assertRefused(() -> detail("seven"), "SerialNo");
	}

	private static void assertRefused(Runnable call, String parameter) {
		assertThatExceptionOfType(SmsException.class).isThrownBy(call::run)
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo(parameter));
	}

	private static RecordEvent event(MessageState state, int second) {
		return new RecordEvent(state.wire(), NOON.getEpochSecond() + second);
	}

	private static List<String> serials(DescribeSendSmsRecordResponse response) {
		return response.recordSet().stream().map(SendSmsRecord::serialNo).toList();
	}

	private static SendSmsRecord listAsProgram(RecordActions actions) {
		return actions
			.list(new DescribeSendSmsRecordRequest(0, Long.toString(RecordMother.APP), NOON.getEpochSecond(),
					NOON.getEpochSecond(), null, null, null, null, null, null, null))
			.recordSet()
			.get(0);
	}

	private DescribeSendSMSDetailResponse detail(String serialNo) {
		return this.actions.detail(new DescribeSendSMSDetailRequest(serialNo));
	}

	private DescribeSendSmsRecordResponse list(String cursor, String newerCursor) {
		return this.actions.list(request(null, null, null, 3, cursor, newerCursor));
	}

	private DescribeSendSmsRecordResponse list(String phone, String taskId, Integer status) {
		return this.actions.list(request(phone, taskId, status, null, null, null));
	}

	private static DescribeSendSmsRecordRequest request(String phone, String taskId, Integer status, Integer limit,
			String cursor, String newerCursor) {
		return new DescribeSendSmsRecordRequest(0, Long.toString(RecordMother.APP), NOON.getEpochSecond() - 3600,
				NOON.getEpochSecond() + 3600, phone, taskId, status, limit, cursor, newerCursor);
	}

}
