package io.smsconsole.scheduler.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.sending.task.ModifySendTaskRateRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.scheduler.SchedulerTest;
import io.smsconsole.scheduler.loop.Shift;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SchedulerTest
class GroupSendTests {

	@Autowired
	private GroupSendFixture fixture;

	@Autowired
	private TaskActions actions;

	@Autowired
	private List<Shift> shifts;

	@Autowired
	private JdbcTemplate jdbc;

	private String app;

	private String template;

	@BeforeAll
	static void patience() {
		Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
	}

	@BeforeEach
	void catalogue() {
		this.app = this.fixture.app();
		this.template = this.fixture.template("Your parcel arrives today");
	}

	@Test
	void takesATaskFromItsListToItsReceipts() {
		String task = ready(GroupSendFixture.numbers(450, "0001", "0006", "0007", "0013"), null, 0);
		assertThat(this.fixture.summary(task).report().fee()).isEqualTo(450);
		start(task);
		this.fixture.awaitState(task, TaskState.FINISHED);
		await().untilAsserted(() -> {
			TaskSummary summary = this.fixture.summary(task);
			assertThat(summary.accepted()).isEqualTo(450);
			assertThat(summary.submitted()).isEqualTo(449);
			assertThat(summary.rejected()).isEqualTo(1);
			assertThat(summary.failed()).isEqualTo(1);
			assertThat(summary.delivered()).isEqualTo(447);
			assertThat(summary.refused() + summary.unknown() + summary.cancelled()).isZero();
		});
	}

	@Test
	void findsOutWhatBecameOfRequestsWithoutAnAnswer() {
		String taken = ready(GroupSendFixture.numbers(3, "0011"), null, 0);
		String left = ready(GroupSendFixture.numbers(4, "0012"), null, 0);
		String other = ready(GroupSendFixture.numbers(5), null, 200);
		start(taken);
		start(left);
		this.fixture.awaitState(taken, TaskState.FINISHED);
		// silence proves something only while others are reported
		start(other);
		this.fixture.awaitState(left, TaskState.FINISHED);
		await().untilAsserted(() -> {
			assertThat(this.fixture.summary(taken).delivered()).isEqualTo(3);
			assertThat(this.fixture.summary(left).delivered()).isEqualTo(4);
			assertThat(this.fixture.summary(left).submitted()).isEqualTo(4);
		});
	}

	@Test
	void beginsAtItsTime() {
		String task = ready(GroupSendFixture.numbers(2), Instant.now().plusSeconds(4), 0);
		start(task);
		assertThat(this.fixture.summary(task).state()).isEqualTo(TaskState.SCHEDULED);
		this.fixture.awaitState(task, TaskState.FINISHED);
		TaskSummary summary = this.fixture.summary(task);
		assertThat(summary.startTime()).isGreaterThanOrEqualTo(summary.sendTime());
	}

	@Test
	void holdsAndGoesOnAndTakesBackWhatIsStopped() {
		String task = ready(GroupSendFixture.numbers(300), null, 20);
		start(task);
		await().until(() -> this.fixture.summary(task).submitted() > 0);
		this.fixture.asOwner(() -> this.actions.pause(new TaskRequest(task)));
		long held = await().during(Duration.ofMillis(1500))
			.until(() -> this.fixture.summary(task).submitted(), (now) -> now < 300);
		assertThat(held).isLessThan(300);
		this.fixture.asOwner(() -> this.actions.resume(new TaskRequest(task)));
		await().until(() -> this.fixture.summary(task).submitted() > held);
		this.fixture.asOwner(() -> this.actions.stop(new TaskRequest(task)));
		await().untilAsserted(() -> {
			TaskSummary summary = this.fixture.summary(task);
			assertThat(summary.cancelled()).isPositive();
			assertThat(summary.submitted() + summary.cancelled()).isEqualTo(300);
		});
	}

	@Test
	void leavesToOtherNodesWhatANodeThatStopsHasNotSent() {
		String task = ready(GroupSendFixture.numbers(600), null, 40);
		start(task);
		await().until(() -> this.fixture.summary(task).submitted() > 0);
		List<Shift> shifts = this.shifts.stream().filter(SmartLifecycle::isPauseable).toList();
		try {
			shifts.forEach(Shift::takeNoMore);
			shifts.forEach(SmartLifecycle::stop);
			assertThat(this.jdbc.queryForList("SELECT state FROM submission WHERE lane = ?", Integer.class, task))
				.isNotEmpty()
				.containsOnly(0);
		}
		finally {
			shifts.forEach(SmartLifecycle::start);
		}
		this.fixture.asOwner(() -> this.actions.changeRate(new ModifySendTaskRateRequest(task, 0)));
		this.fixture.awaitState(task, TaskState.FINISHED);
		assertThat(this.fixture.summary(task).submitted()).isEqualTo(600);
	}

	private String ready(List<String> numbers, Instant sendAt, int rate) {
		String task = this.fixture.create(this.app, this.template, numbers, sendAt, rate);
		this.fixture.awaitState(task, TaskState.READY);
		return task;
	}

	private void start(String task) {
		this.fixture.asOwner(() -> this.actions.start(new TaskRequest(task)));
	}

}
