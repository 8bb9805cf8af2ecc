package io.smsconsole.core.sending.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.customergroup.CustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.GroupMembers;
import io.smsconsole.core.audience.intake.AddCustomersRequest;
import io.smsconsole.core.audience.intake.IntakeActions;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.recipient.RecipientImport;
import io.smsconsole.core.sending.recipient.RecipientLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Group sends that recur, by clocks that show their times.
 */
@CoreTest
@RecordApplicationEvents
class TaskSeriesTests {

	private static final String DAILY = "0 30 9 * * ?";

	private static final Duration TOLERANCE = Duration.ofHours(1);

	private final SettableClock clock = new SettableClock();

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskPreparation preparation;

	@Autowired
	private CustomerGroupActions groups;

	@Autowired
	private IntakeActions intake;

	@Autowired
	private AccountActions account;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private TaskMapper mapper;

	@Autowired
	private RunTimes times;

	@Autowired
	private GroupMembers members;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private RecipientImport imports;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private Ids ids;

	@Autowired
	private ZoneId zone;

	private String app;

	private String template;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的会员积分已更新"));
	}

	@ParameterizedTest
	@CsvSource({ "every day, CronExpression, task.cron.malformed", "0 0 0 30 2 ?, CronExpression, task.cron.never",
			"0 0/30 9 * * ?, CronExpression, task.cron.often",
			"0 0 9 * * ?;0 30 9 1 * ?, CronExpression, task.cron.often" })
	void refusesTimesThatAreNone(String cron, String parameter, String reason) {
		assertThat(refusal(request(cron, null))).containsExactly(parameter, reason);
	}

	@Test
	void refusesAnEndBeforeTheFirstRunOrWithoutAny() {
		long soon = Instant.now().plusSeconds(60).getEpochSecond();
		assertThat(refusal(request("0 0 0 1 1 ?", soon))).containsExactly("EndTime", "task.series.end");
		assertThat(refusal(request(null, soon))).containsExactly("EndTime", "task.series.end-alone");
	}

	@Test
	void makesATaskOfItsOwnForEachRunUntilItsEnd() {
		Instant third = LocalDate.now(this.zone).plusDays(4).atTime(9, 30).atZone(this.zone).toInstant();
		Instant notBefore = third.minus(Duration.ofDays(2)).minusSeconds(1);
		String series = create(
				new CreateSendTaskRequest("每日提醒", 0, this.app, "某公司", this.template, null, List.of("+8613800138000"),
						null, null, notBefore.getEpochSecond(), 50)
					.recurring(DAILY, third.getEpochSecond()));
		TaskSummary begun = summary(series);
		assertThat(begun.state()).isEqualTo(TaskState.RUNNING);
		assertThat(begun.runTimeSet()).hasSize(3).endsWith(third.getEpochSecond());
		assertThat(this.events.stream(TaskTimeSet.class)).last()
			.isEqualTo(new TaskTimeSet(Long.parseLong(series), third.minus(Duration.ofDays(2))));
		assertThat(this.mapper.running()).extracting(TaskLane::taskId).doesNotContain(Long.parseLong(series));
		for (int day = 2; day >= 0; day--) {
			Instant due = third.minus(Duration.ofDays(day));
			this.clock.set(due.minusMillis(1));
			assertThat(fire(series)).as("too early").isFalse();
			this.clock.set(due.plusSeconds(5));
			assertThat(fire(series)).isTrue();
			assertThat(fire(series)).as("once").isFalse();
			this.preparation.prepareAll();
			TaskSummary run = runs(series).get(0);
			assertThat(run.taskName()).isEqualTo("每日提醒 " + due.atZone(this.zone).toLocalDate());
			assertThat(run.state()).isEqualTo(TaskState.RUNNING);
			assertThat(run.sendTime()).isEqualTo(due.getEpochSecond());
			assertThat(run.ratePerSecond()).isEqualTo(50);
			assertThat(run.recipientListId()).isEqualTo(begun.recipientListId());
			assertThat(run.parentTaskId()).isEqualTo(series);
		}
		assertThat(runs(series)).hasSize(3);
		assertThat(summary(series).state()).isEqualTo(TaskState.FINISHED);
	}

	@Test
	void missesRunsThatAreTooLateAndGoesOn() {
		String series = create(request("0 0 * * * ?", null));
		Instant first = Instant.ofEpochSecond(summary(series).sendTime());
		this.clock.set(first.plus(Duration.ofMinutes(150)));
		assertThat(runner().missLate(Long.parseLong(series), TOLERANCE)).as("one is late by half an hour").isTrue();
		assertThat(fire(series)).isTrue();
		this.preparation.prepareAll();
		assertThat(runs(series)).extracting(TaskSummary::state)
			.containsExactly(TaskState.RUNNING, TaskState.MISSED, TaskState.MISSED);
		assertThat(runs(series)).extracting(TaskSummary::taskName).doesNotHaveDuplicates();
		assertThat(this.events.stream(TaskNotBegun.class)).hasSize(2)
			.allSatisfy((told) -> assertThat(told.reason()).isEqualTo("task.missed"));
		assertThat(summary(series).sendTime()).isEqualTo(first.plus(Duration.ofHours(3)).getEpochSecond());
		assertThat(summary(series).state()).isEqualTo(TaskState.RUNNING);
	}

	@Test
	void readsItsGroupsAnewForEachRun() {
		long group = this.groups.add(new AddCustomerGroupRequest(0, "会员")).customerGroupId();
		this.intake.add(new AddCustomersRequest(0, List.of("13800138000"), group, null));
		String series = create(new CreateSendTaskRequest("会员日", 0, this.app, "某公司", this.template, null, null, null,
				null, null, null, List.of(group), null, DAILY, null));
		this.intake.add(new AddCustomersRequest(0, List.of("13900139000"), group, null));
		this.clock.set(Instant.ofEpochSecond(summary(series).sendTime()));
		assertThat(fire(series)).isTrue();
		this.preparation.prepareAll();
		assertThat(summary(series).report().valid()).isOne();
		assertThat(runs(series)).singleElement().satisfies((run) -> {
			assertThat(run.report().valid()).isEqualTo(2);
			assertThat(run.state()).isEqualTo(TaskState.RUNNING);
		});
		this.groups.delete(new CustomerGroupRequest(group));
		this.clock.set(Instant.ofEpochSecond(summary(series).sendTime()));
		assertRefused(ErrorCode.FAILED_OPERATION, null, () -> fire(series));
	}

	@Test
	void letsASecondPersonSeeARunThatOutgrewItsSeries() {
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, null, 1, null));
		long group = this.groups.add(new AddCustomerGroupRequest(0, "会员")).customerGroupId();
		this.intake.add(new AddCustomersRequest(0, List.of("13800138000"), group, null));
		String series = create(new CreateSendTaskRequest("会员日", 0, this.app, "某公司", this.template, null, null, null,
				null, null, null, List.of(group), null, DAILY, null));
		this.intake.add(new AddCustomersRequest(0, List.of("13900139000"), group, null));
		this.clock.set(Instant.ofEpochSecond(summary(series).sendTime()));
		assertThat(fire(series)).isTrue();
		this.preparation.prepareAll();
		assertThat(runs(series)).singleElement().extracting(TaskSummary::state).isEqualTo(TaskState.AWAITING_APPROVAL);
	}

	@Test
	void tellsOfARunThatHasNobodyToSendTo() {
		String series = create(request(DAILY, null));
		this.clock.set(Instant.ofEpochSecond(summary(series).sendTime()));
		runner().run(Long.parseLong(series), this.clock.instant(), emptyList());
		this.preparation.prepareAll();
		assertThat(runs(series)).singleElement().extracting(TaskSummary::state).isEqualTo(TaskState.FAILED);
		assertThat(this.events.stream(TaskNotBegun.class)).hasSize(1);
		assertThat(summary(series).state()).isEqualTo(TaskState.RUNNING);
	}

	@Test
	void isHeldGoesOnWithItsNextRunAndEnds() {
		String series = create(request(DAILY, null));
		this.actions.pause(new TaskRequest(series));
		this.clock.set(Instant.ofEpochSecond(summary(series).sendTime()).plusSeconds(1));
		assertThat(fire(series)).as("held").isFalse();
		assertThat(this.events.stream(TaskTimeCleared.class)).hasSize(1);
		this.actions.resume(new TaskRequest(series));
		assertThat(summary(series).state()).isEqualTo(TaskState.RUNNING);
		assertThat(this.events.stream(TaskTimeSet.class)).hasSize(2);
		this.actions.stop(new TaskRequest(series));
		assertThat(summary(series).state()).isEqualTo(TaskState.STOPPED);
		assertThat(summary(series).runTimeSet()).isEmpty();
		assertThat(fire(series)).isFalse();
		assertThat(runs(series)).isEmpty();
	}

	private long emptyList() {
		long list = this.lists.open("", Region.MAINLAND, 0, 1);
		this.imports.read(list, "");
		return list;
	}

	private List<String> refusal(CreateSendTaskRequest request) {
		SmsException refused = catchThrowableOfType(SmsException.class, () -> this.actions.create(request));
		return List.of(refused.parameter(), refused.reason());
	}

	private CreateSendTaskRequest request(String cron, Long end) {
		return new CreateSendTaskRequest("提醒", 0, this.app, "某公司", this.template, null, List.of("+8613800138000"), null,
				null, null, null)
			.recurring(cron, end);
	}

	private String create(CreateSendTaskRequest request) {
		return this.actions.create(request).taskId();
	}

	private boolean fire(String series) {
		return new SeriesFiring(this.mapper, runner(), this.members, this.lists, this.imports)
			.fire(Long.parseLong(series));
	}

	private SeriesRuns runner() {
		return new SeriesRuns(this.mapper, new SeriesRules(this.times, this.clock), this.publisher, this.ids, this.zone,
				this.clock);
	}

	private TaskSummary summary(String task) {
		return this.actions.summary(new TaskRequest(task));
	}

	private List<TaskSummary> runs(String series) {
		return this.actions.list(new DescribeSendTaskListRequest(null, null, null, null, series, 20, null, null, null))
			.taskSet();
	}

}
