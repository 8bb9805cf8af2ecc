package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.dnd.AddDoNotDisturbRequest;
import io.smsconsole.core.audience.dnd.DoNotDisturbActions;
import io.smsconsole.core.audience.unsubscribe.AddUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.UnsubscribeActions;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.idempotency.IdempotencyKey;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.recipient.GivenRecipient;
import io.smsconsole.core.sending.task.CreateSendTaskResponse.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Group sends whose numbers a program brings along.
 */
@CoreTest
class TaskOfProgramTests {

	private static final String ALICE = "+8613800138000";

	private static final String BOB = "+8613900139000";

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskAcceptance acceptance;

	@Autowired
	private UnsubscribeActions unsubscribes;

	@Autowired
	private DoNotDisturbActions doNotDisturb;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private String app;

	private String template;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "{1}，您的包裹{2}已到"));
	}

	@Test
	void reportsOnNumbersWithEqualValuesAndWaitsToBeStarted() {
		CreateSendTaskResponse made = this.actions
			.create(request(List.of("王", "A1"), List.of(ALICE, "13800138000", "1", BOB), null, null));
		assertThat(made.report()).isEqualTo(new Report(4, 2, 1, 1, 0, 0, 0, 2, 0, "0.0000"));
		assertThat(summary(made).state()).isEqualTo(TaskState.READY);
		this.actions.start(new TaskRequest(made.taskId()));
		assertThat(summary(made).state()).isEqualTo(TaskState.RUNNING);
	}

	@Test
	void forecastsWhoDoesNotWantToBeWrittenTo() {
		String carol = "+8613700137000";
		this.unsubscribes.add(new AddUnsubscribeRequest(this.app, "某公司", 2, List.of(ALICE)));
		this.doNotDisturb.add(new AddDoNotDisturbRequest(null, "某公司", null, List.of(ALICE, BOB)));
		CreateSendTaskResponse made = this.actions
			.create(request(List.of("王", "A1"), List.of(ALICE, BOB, carol), null, null));
		assertThat(made.report()).isEqualTo(new Report(3, 3, 0, 0, 1, 1, 0, 1, 0, "0.0000"));
		assertThat(summary(made).report().willing()).isOne();
		this.actions.start(new TaskRequest(made.taskId()));
		this.acceptance.step(Long.parseLong(made.taskId()));
		assertThat(summary(made)).satisfies((summary) -> {
			assertThat(summary.accepted()).isOne();
			assertThat(summary.refused()).isEqualTo(2);
		});
	}

	@Test
	void takesOwnValuesForEachNumber() {
		CreateSendTaskResponse made = this.actions.create(request(null, null,
				List.of(recipient(ALICE, "王", "A1"), recipient(BOB, "李"), recipient("+86 13700137000", "赵", "C3")),
				null));
		assertThat(made.report()).isEqualTo(new Report(3, 1, 0, 2, 0, 0, 0, 1, 0, "0.0000"));
		assertThat(this.actions.preview(new TaskRequest(made.taskId())).previewSet()).extracting(TaskPreview::content)
			.containsExactly("【某公司】王，您的包裹A1已到");
	}

	@Test
	void isScheduledByItselfWhenItHasATime() {
		long time = this.clock.instant().plusSeconds(3600).getEpochSecond();
		CreateSendTaskResponse made = this.actions.create(request(List.of("王", "A1"), List.of(ALICE), null, time));
		assertThat(summary(made).state()).isEqualTo(TaskState.SCHEDULED);
		assertThat(summary(made).sendTime()).isEqualTo(time);
	}

	@Test
	void takesNoTimeWithNobodyToSendTo() {
		long time = this.clock.instant().plusSeconds(3600).getEpochSecond();
		assertRefused(ErrorCode.FAILED_OPERATION, null,
				() -> this.actions.create(request(List.of("王", "A1"), List.of("1"), null, time)));
	}

	@Test
	void comingAgainItIsMadeOnce() {
		CreateSendTaskRequest request = request(List.of("王", "A1"), List.of(ALICE), null, null);
		IdempotencyKey.exchange(new IdempotencyKey(UUID.randomUUID().toString(), new byte[32]));
		try {
			CreateSendTaskResponse first = this.actions.create(request);
			assertThat(this.actions.create(request)).isEqualTo(first);
		}
		finally {
			IdempotencyKey.exchange(null);
		}
		assertThat(this.database.sql("SELECT COUNT(*) FROM task WHERE sdk_app_id = ?")
			.param(this.app)
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void refusesWhatCannotBecomeATask() {
		assertRefused(ErrorCode.INVALID_PARAMETER, "RecipientSet",
				() -> this.actions.create(request(null, List.of(ALICE), List.of(recipient(ALICE, "王", "A1")), null)));
		assertRefused(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, "PhoneNumberSet",
				() -> this.actions.create(request(List.of("王", "A1"), List.of(), null, null)));
		assertRefused(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, "PhoneNumberSet", () -> this.actions
			.create(request(List.of("王", "A1"), Collections.nCopies(100_001, ALICE), null, null)));
		assertRefused(ErrorCode.FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE, "TemplateParamSet",
				() -> this.actions.create(request(List.of("王"), List.of(ALICE), null, null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
				() -> this.actions.create(new CreateSendTaskRequest("发货", 2, this.app, "某公司", this.template,
						List.of("王", "A1"), List.of(ALICE), null, null, null, null)));
	}

	private TaskSummary summary(CreateSendTaskResponse made) {
		return this.actions.summary(new TaskRequest(made.taskId()));
	}

	private static GivenRecipient recipient(String number, String... values) {
		return new GivenRecipient(number, List.of(values));
	}

	private CreateSendTaskRequest request(List<String> values, List<String> numbers, List<GivenRecipient> recipients,
			Long time) {
		return new CreateSendTaskRequest("发货", 0, this.app, "某公司", this.template, values, numbers, recipients, null,
				time, null);
	}

}
