package io.smsconsole.scheduler.task;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import io.smsconsole.auth.grant.AttachUserPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.DetachUserPolicyRequest;
import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.user.AddUserRequest;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.auth.account.RandomText;
import io.smsconsole.core.insight.inbox.DescribeAlarmListRequest;
import io.smsconsole.core.insight.inbox.InboxActions;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.DescribeSendTaskListRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.scheduler.SchedulerTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A group send that recurs, as Quartz lets it run.
 */
@SchedulerTest
class RecurringTests {

	private final String name = "t" + RandomText.readable(12).toLowerCase();

	@Autowired
	private GroupSendFixture fixture;

	@Autowired
	private TaskActions actions;

	@Autowired
	private UserActions users;

	@Autowired
	private PolicyActions policies;

	@Autowired
	private AttachmentActions attachments;

	@Autowired
	private InboxActions inbox;

	@Autowired
	private BeginOverdueTasks overdue;

	@Autowired
	private Scheduler scheduler;

	@Autowired
	private ZoneId zone;

	private String app;

	private long clerk;

	private long policy;

	private Instant first;

	private String series;

	@BeforeAll
	static void patience() {
		Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
	}

	@BeforeEach
	void planASeriesAsSomebodyWhoMay() {
		this.app = this.fixture.app();
		String template = this.fixture.template("Your points were updated");
		this.clerk = this.fixture
			.asOwner(
					() -> this.users.add(new AddUserRequest(this.name, null, null, null, null, null, null, null, null)))
			.uin();
		String document = """
				{"version":"2.0","statement":[{"effect":"allow",
				"action":["sms:CreateSendTask","sms:ModifyTaskStatusStart"],
				"resource":"qcs::sms::uin/*:app/%s"}]}""".formatted(this.app);
		this.policy = this.fixture
			.asOwner(() -> this.policies.create(new CreatePolicyRequest(this.name, document, null)))
			.policyId();
		this.fixture.asOwner(() -> this.attachments.attachUser(new AttachUserPolicyRequest(this.policy, this.clerk)));
		this.first = Instant.ofEpochSecond(Instant.now().getEpochSecond() + 4);
		ZonedDateTime local = this.first.atZone(this.zone);
		String daily = "%d %d %d * * ?".formatted(local.getSecond(), local.getMinute(), local.getHour());
		this.series = this.fixture
			.as(this.clerk,
					() -> this.actions.create(new CreateSendTaskRequest("Points", 1, this.app, null, template, null,
							List.of("+85261234567", "+85261234568"), null, null, null, null)
						.recurring(daily, null)))
			.taskId();
	}

	@Test
	void runsAtItsTimeAndWaitsForTheNext() throws Exception {
		await().until(() -> runs().stream().anyMatch((run) -> run.state() == TaskState.FINISHED));
		assertThat(runs()).singleElement().satisfies((run) -> {
			assertThat(run.sendTime()).isEqualTo(this.first.getEpochSecond());
			assertThat(run.accepted()).isEqualTo(2);
		});
		assertThat(this.fixture.summary(this.series).state()).isEqualTo(TaskState.RUNNING);
		Instant second = this.first.atZone(this.zone).plusDays(1).toInstant();
		await().untilAsserted(() -> assertThat(trigger()).isEqualTo(second));
		this.fixture.asOwner(() -> this.actions.pause(new TaskRequest(this.series)));
		assertThat(this.scheduler.checkExists(key())).isFalse();
		this.fixture.asOwner(() -> this.actions.resume(new TaskRequest(this.series)));
		assertThat(trigger()).isEqualTo(second);
		this.fixture.asOwner(() -> this.actions.stop(new TaskRequest(this.series)));
		assertThat(this.scheduler.checkExists(key())).isFalse();
	}

	@Test
	void runsNoMoreOnceTheRightIsWithdrawn() {
		this.fixture.asOwner(() -> this.attachments.detachUser(new DetachUserPolicyRequest(this.policy, this.clerk)));
		this.fixture.awaitState(this.series, TaskState.FAILED);
		assertThat(runs()).isEmpty();
		assertThat(this.fixture.summary(this.series).reason()).isEqualTo("task.no-right");
		assertThat(this.fixture
			.asOwner(() -> this.inbox.list(new DescribeAlarmListRequest(this.app, "task-stopped", null, null, null)))
			.alarmSet()).hasSize(1);
	}

	@Test
	void findsATimeAgainThatWasLost() throws Exception {
		this.scheduler.unscheduleJob(key());
		Instant lost = Instant.now().minusSeconds(180);
		this.fixture.sendAt(this.series, lost);
		this.overdue.run();
		await().until(() -> runs().stream().anyMatch((run) -> run.state() == TaskState.FINISHED));
		this.fixture.asOwner(() -> this.actions.stop(new TaskRequest(this.series)));
	}

	private Instant trigger() throws Exception {
		return this.scheduler.getTrigger(key()).getNextFireTime().toInstant();
	}

	private TriggerKey key() {
		return TriggerKey.triggerKey(this.series, "task");
	}

	private List<TaskSummary> runs() {
		return this.fixture
			.asOwner(() -> this.actions
				.list(new DescribeSendTaskListRequest(null, null, null, null, this.series, 20, null, null, null)))
			.taskSet();
	}

}
