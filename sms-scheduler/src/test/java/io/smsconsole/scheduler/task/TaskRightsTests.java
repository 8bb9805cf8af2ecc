package io.smsconsole.scheduler.task;

import java.time.Duration;
import java.time.Instant;

import io.smsconsole.auth.account.RandomText;
import io.smsconsole.auth.grant.AttachUserPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.DetachUserPolicyRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.user.AddUserRequest;
import io.smsconsole.auth.user.DeleteUserRequest;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.insight.inbox.DescribeAlarmListRequest;
import io.smsconsole.core.insight.inbox.InboxActions;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.scheduler.SchedulerTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was planned is authorised again when its time comes.
 */
@SchedulerTest
class TaskRightsTests {

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

	private String app;

	private long clerk;

	private long policy;

	private String task;

	@BeforeAll
	static void patience() {
		Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
	}

	@BeforeEach
	void planASendAsSomebodyWhoMay() {
		this.app = this.fixture.app();
		String template = this.fixture.template("Your parcel arrives today");
		this.clerk = this.fixture
			.asOwner(
					() -> this.users.add(new AddUserRequest(this.name, null, null, null, null, null, null, null, null)))
			.uin();
		String document = """
				{"version":"2.0","statement":[{"effect":"allow",
				"action":["sms:CreateSendTask","sms:ModifyTaskStatusStart","sms:DescribeSendSMSTaskSummary"],
				"resource":"qcs::sms::uin/*:app/%s"}]}""".formatted(this.app);
		this.policy = this.fixture
			.asOwner(() -> this.policies.create(new CreatePolicyRequest(this.name, document, null)))
			.policyId();
		this.fixture.asOwner(() -> this.attachments.attachUser(new AttachUserPolicyRequest(this.policy, this.clerk)));
		this.task = this.fixture.create(this.clerk, this.app, template, GroupSendFixture.numbers(2),
				Instant.now().plusSeconds(4), 0);
		this.fixture.awaitState(this.task, TaskState.READY);
		this.fixture.as(this.clerk, () -> this.actions.start(new TaskRequest(this.task)));
		assertThat(this.fixture.summary(this.task).state()).isEqualTo(TaskState.SCHEDULED);
	}

	@Test
	void beginsAtItsTimeForAsLongAsItsMakerMay() {
		this.fixture.awaitState(this.task, TaskState.FINISHED);
		assertThat(this.fixture.summary(this.task).accepted()).isEqualTo(2);
	}

	@Test
	void doesNotBeginOnceTheRightIsWithdrawn() {
		this.fixture.asOwner(() -> this.attachments.detachUser(new DetachUserPolicyRequest(this.policy, this.clerk)));
		assertThatItDidNotBegin();
	}

	@Test
	void doesNotBeginOnceItsMakerIsGoneAndStaysReadable() {
		this.fixture.asOwner(() -> this.users.delete(new DeleteUserRequest(this.name, null)));
		assertThatItDidNotBegin();
	}

	private void assertThatItDidNotBegin() {
		this.fixture.awaitState(this.task, TaskState.FAILED);
		TaskSummary summary = this.fixture.summary(this.task);
		assertThat(summary.accepted()).isZero();
		assertThat(summary.reason()).isEqualTo("task.no-right");
		assertThat(ErrorTexts.reason(summary.reason(), ENGLISH)).contains("sms:ModifyTaskStatusStart");
		assertThat(this.fixture
			.asOwner(() -> this.inbox.list(new DescribeAlarmListRequest(this.app, "task-stopped", null, null, null)))
			.alarmSet()).singleElement().satisfies((alarm) -> assertThat(alarm.path()).endsWith("/tasks/" + this.task));
	}

}
