package io.smsconsole.core.sending.testsend;

import java.util.List;
import java.util.UUID;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.idempotency.IdempotencyKey;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.limits.LimitsMother;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.recipient.GivenRecipient;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Group sends that are tried on own numbers.
 */
@CoreTest
class TestSendTests {

	private static final String OWN = "+85261234567";

	private static final String COLLEAGUE = "+85261234568";

	@Autowired
	private TestSendActions actions;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private LimitsMother limits;

	@Autowired
	private JdbcClient database;

	private String app;

	private String task;

	@BeforeEach
	void aTaskToBeConfirmed() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.INTERNATIONAL, "Parcels");
		String template = Long
			.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION, "{1}: parcel {2}"));
		List<GivenRecipient> recipients = List.of(new GivenRecipient("+85262234567", List.of("Li", "A1")),
				new GivenRecipient("+85263234567", List.of("Wu", "B2")));
		this.task = this.tasks
			.create(new CreateSendTaskRequest("Parcels", 1, this.app, "Parcels", template, null, null, recipients, null,
					null, null))
			.taskId();
	}

	@Test
	void sendsWhatTheFirstPersonWillReadAndCountsNothingForTheTask() {
		TestSendTaskResponse sent = send(null, OWN, "85261234568", "1");
		assertThat(sent.testSet())
			.extracting(TestMessage::phoneNumber, TestMessage::status, TestMessage::code, TestMessage::underWay)
			.containsExactly(tuple("+852****4567", MessageState.ACCEPTED.wire(), "", true),
					tuple("852****4568", MessageState.REFUSED.wire(), "InvalidParameterValue.IncorrectPhoneNumber",
							false),
					tuple("1", MessageState.REFUSED.wire(), "InvalidParameterValue.IncorrectPhoneNumber", false));
		assertThat(content(sent, 0)).isEqualTo("[Parcels] Li: parcel A1");
		assertThat(this.tasks.summary(new TaskRequest(this.task)).total()).isZero();
	}

	@Test
	void sendsOtherValuesWhereTheyAreGiven() {
		assertThat(content(send(List.of("Me", "X9"), OWN), 0)).isEqualTo("[Parcels] Me: parcel X9");
		assertThat(send(List.of("Me"), COLLEAGUE).testSet().get(0).code())
			.isEqualTo("FailedOperation.TemplateParamSetNotMatchApprovedTemplate");
	}

	@Test
	void holdsToEveryRule() {
		this.limits.frequency(this.app, 1, 0, 0, 0, 0);
		assertThat(send(null, OWN).testSet().get(0).code()).isEmpty();
		assertThat(send(null, OWN).testSet().get(0).code()).isEqualTo("LimitExceeded.PhoneNumberThirtySecondLimit");
	}

	@Test
	void tellsHowTheyGoAndRemembersTheNumbers() {
		String serial = send(null, OWN, COLLEAGUE).testSet().get(0).serialNo();
		this.database.sql("UPDATE message SET state = 5, code = 'EXPIRED' WHERE id = ?").param(serial).update();
		DescribeSendTaskTestsResponse told = this.actions.describe(new TaskRequest(this.task));
		assertThat(told.testSet()).extracting(TestMessage::status, TestMessage::code)
			.containsExactly(tuple(MessageState.ACCEPTED.wire(), ""), tuple(MessageState.FAILED.wire(), "EXPIRED"));
		assertThat(told.phoneNumberSet()).containsExactly(OWN, COLLEAGUE);
		assertThat(told.templateParamSet()).containsExactly("Li", "A1");
		assertThat(told.underWay()).isTrue();
	}

	@Test
	void comingAgainIsSentOnce() {
		IdempotencyKey.exchange(new IdempotencyKey(UUID.randomUUID().toString(), new byte[32]));
		try {
			TestSendTaskResponse first = send(null, OWN);
			assertThat(send(null, OWN)).isEqualTo(first);
		}
		finally {
			IdempotencyKey.exchange(null);
		}
		assertThat(this.actions.describe(new TaskRequest(this.task)).testSet()).hasSize(1);
	}

	@Test
	void takesFiveNumbersUntilTheTaskBegins() {
		assertRefused(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, "PhoneNumberSet", () -> send(null));
		assertRefused(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, "PhoneNumberSet",
				() -> send(null, OWN, OWN, OWN, OWN, OWN, OWN));
		this.tasks.start(new TaskRequest(this.task));
		assertRefused(ErrorCode.FAILED_OPERATION, "TaskId", () -> send(null, OWN));
	}

	private TestSendTaskResponse send(List<String> values, String... numbers) {
		return this.actions.send(new TestSendTaskRequest(this.task, List.of(numbers), values));
	}

	private String content(TestSendTaskResponse sent, int index) {
		return this.database.sql("SELECT content FROM message WHERE id = ? AND task_id = 0")
			.param(sent.testSet().get(index).serialNo())
			.query(String.class)
			.single();
	}

}
