package io.smsconsole.scheduler.task;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DeleteAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.send.SendActions;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;
import io.smsconsole.scheduler.SchedulerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What becomes of accepted messages when their application is disabled, enabled again or
 * deleted, with real dispatching before the simulated cloud.
 */
@SchedulerTest
class DisabledAppTests {

	@Autowired
	private GroupSendFixture fixture;

	@Autowired
	private AppActions apps;

	@Autowired
	private SendActions sending;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private CircuitBreaker upstreamBreaker;

	@Autowired
	private JdbcTemplate jdbc;

	private String app;

	private String other;

	private String template;

	@BeforeEach
	void catalogue() {
		this.app = this.fixture.app();
		this.other = this.fixture.app();
		this.template = this.fixture.template("Your parcel arrives today");
	}

	@Test
	void letsWhatProgramsSentWaitWithoutHoldingUpOthers() {
		holdDispatching();
		send(this.app, 40);
		send(this.other, 3);
		enable(this.app, 0);
		goOn();
		awaitStates(this.other, Map.of(MessageState.DELIVERED, 3L));
		await().until(() -> parked(this.app) > 0);
		assertThat(states(this.app)).isEqualTo(Map.of(MessageState.ACCEPTED, 40L));
		assertThat(codes(send(this.app, 1))).containsExactly("UnauthorizedOperation.SdkAppIdIsDisabled");
		enable(this.app, 1);
		awaitStates(this.app, Map.of(MessageState.DELIVERED, 40L, MessageState.REFUSED, 1L));
	}

	@Test
	void cancelsCodesThatAreTooOldWhenItIsEnabledAgain() {
		holdDispatching();
		send(this.app, 2);
		// as if they had been accepted six minutes ago
		long age = Duration.ofMinutes(6).toMillis() << 22;
		enable(this.app, 0);
		this.jdbc.update("UPDATE message SET submission_id = submission_id - ? WHERE sdk_app_id = ?", age, this.app);
		this.jdbc.update("UPDATE submission SET id = id - ?, sms_type = 3 WHERE sdk_app_id = ?", age, this.app);
		goOn();
		enable(this.app, 1);
		awaitStates(this.app, Map.of(MessageState.CANCELLED, 2L));
	}

	@Test
	void letsATaskWaitAndGoOn() {
		String task = this.fixture.create(this.app, this.template, GroupSendFixture.numbers(300), null, 40);
		this.fixture.awaitState(task, TaskState.READY);
		this.fixture.asOwner(() -> this.tasks.start(new TaskRequest(task)));
		await().until(() -> this.fixture.summary(task).submitted() > 0);
		enable(this.app, 0);
		await().during(Duration.ofMillis(1200)).until(() -> this.fixture.summary(task).submitted() < 300);
		TaskSummary held = this.fixture.summary(task);
		assertThat(held.state()).isEqualTo(TaskState.RUNNING);
		assertThat(held.refused()).isZero();
		enable(this.app, 1);
		await().until(() -> this.fixture.summary(task).submitted() > held.submitted());
		this.fixture.asOwner(() -> this.tasks.stop(new TaskRequest(task)));
	}

	@Test
	void acceptsNoSliceOfATaskThatBeginsWhileItIsDisabled() {
		String task = this.fixture.create(this.app, this.template, GroupSendFixture.numbers(20), null, 0);
		this.fixture.awaitState(task, TaskState.READY);
		enable(this.app, 0);
		this.fixture.asOwner(() -> this.tasks.start(new TaskRequest(task)));
		await().during(Duration.ofMillis(800)).until(() -> this.fixture.summary(task).accepted() == 0);
		enable(this.app, 1);
		this.fixture.awaitState(task, TaskState.FINISHED);
		assertThat(this.fixture.summary(task).accepted()).isEqualTo(20);
	}

	@Test
	void takesBackWhatWaitsWhenItIsDeleted() {
		String running = this.fixture.create(this.app, this.template, GroupSendFixture.numbers(300), null, 20);
		String ready = this.fixture.create(this.app, this.template, GroupSendFixture.numbers(2), null, 0);
		this.fixture.awaitState(running, TaskState.READY);
		this.fixture.awaitState(ready, TaskState.READY);
		this.fixture.asOwner(() -> this.tasks.start(new TaskRequest(running)));
		await().until(() -> this.fixture.summary(running).submitted() > 0);
		holdDispatching();
		send(this.app, 30);
		enable(this.app, 0);
		this.fixture.asOwner(() -> this.apps.delete(new DeleteAppInfoRequest(this.app)));
		goOn();
		assertThat(stateOf(ready)).isEqualTo(TaskState.CANCELLED.wire());
		assertThat(stateOf(running)).isEqualTo(TaskState.STOPPED.wire());
		await().untilAsserted(() -> assertThat(this.jdbc
			.queryForObject("SELECT COUNT(*) FROM message WHERE sdk_app_id = ? AND state = 1", Long.class, this.app))
			.isZero());
		assertThat(states(this.app).get(MessageState.CANCELLED)).isGreaterThanOrEqualTo(30);
		assertThat(parked(this.app)).isZero();
		assertThat(this.jdbc.queryForObject("""
				SELECT COALESCE(SUM(n), 0) FROM (
				SELECT SUM(messages) AS n FROM tally_delta WHERE sdk_app_id = ? AND state = 8
				UNION ALL SELECT SUM(messages) FROM tally_hour WHERE sdk_app_id = ? AND state = 8) counts""",
				Long.class, this.app, this.app))
			.isEqualTo(states(this.app).get(MessageState.CANCELLED));
	}

	private void holdDispatching() {
		this.upstreamBreaker.transitionToForcedOpenState();
	}

	@AfterEach
	void goOn() {
		this.upstreamBreaker.transitionToClosedState();
	}

	private List<SendStatus> send(String sdkAppId, int count) {
		return this.fixture
			.asOwner(() -> this.sending.send(new SendSmsRequest(GroupSendFixture.numbers(count), sdkAppId,
					this.template, null, List.of(), null, null, null)))
			.sendStatusSet();
	}

	private static List<String> codes(List<SendStatus> sent) {
		return sent.stream().map(SendStatus::code).toList();
	}

	private void enable(String sdkAppId, int status) {
		this.fixture.asOwner(() -> this.apps.modifyStatus(new ModifyAppStatusRequest(sdkAppId, status)));
	}

	private void awaitStates(String sdkAppId, Map<MessageState, Long> expected) {
		await().untilAsserted(() -> assertThat(states(sdkAppId)).isEqualTo(expected));
	}

	private Map<MessageState, Long> states(String sdkAppId) {
		return this.jdbc.queryForList("SELECT state FROM message WHERE sdk_app_id = ?", Integer.class, sdkAppId)
			.stream()
			.collect(Collectors.groupingBy(DisabledAppTests::state, Collectors.counting()));
	}

	private static MessageState state(int wire) {
		return Arrays.stream(MessageState.values()).filter((state) -> state.wire() == wire).findFirst().orElseThrow();
	}

	private long parked(String sdkAppId) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM submission WHERE lane = ?", Long.class,
				-Long.parseLong(sdkAppId));
	}

	private int stateOf(String task) {
		return this.jdbc.queryForObject("SELECT state FROM task WHERE id = ?", Integer.class, task);
	}

}
