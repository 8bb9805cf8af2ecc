package io.smsconsole.core.insight.cause;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskAcceptance;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Group sends that do not move.
 */
@CoreTest
class StuckTasksTests {

	@Autowired
	private StuckTasks stuck;

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskAcceptance acceptance;

	@Autowired
	private AppActions apps;

	@Autowired
	private Alarms alarms;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	private String app;

	private String task;

	@BeforeEach
	void taskUnderWay() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.task = this.actions
			.create(new CreateSendTaskRequest("发货", 0, this.app, "某公司",
					Long.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹已到")),
					null, List.of("+8613800138000"), null, null, null, null))
			.taskId();
		this.actions.start(new TaskRequest(this.task));
		this.stuck.look();
	}

	@Test
	void raisesAnAlarmAfterHalfAnHourAndResolvesItWhenItMoves() {
		stoodStillFor(Duration.ofMinutes(29));
		assertThat(alarms()).isEmpty();
		stoodStillFor(Duration.ofMinutes(31));
		assertThat(alarms()).singleElement().satisfies((alarm) -> {
			assertThat(alarm.ref()).isEqualTo(this.task);
			assertThat(alarm.path()).isEqualTo("/console/mainland/tasks/" + this.task);
		});
		this.stuck.look();
		assertThat(alarms()).hasSize(1);
		assertThat(this.acceptance.step(Long.parseLong(this.task))).isTrue();
		this.stuck.look();
		assertThat(alarms()).isEmpty();
	}

	@Test
	void resolvesItWhenItIsStopped() {
		stoodStillFor(Duration.ofMinutes(31));
		this.actions.stop(new TaskRequest(this.task));
		this.stuck.look();
		assertThat(alarms()).isEmpty();
	}

	@Test
	void doesNotTakeWaitingForStandingStill() {
		this.apps.modifyStatus(new ModifyAppStatusRequest(this.app, 0));
		stoodStillFor(Duration.ofHours(5));
		assertThat(alarms()).isEmpty();
		this.apps.modifyStatus(new ModifyAppStatusRequest(this.app, 1));
		this.stuck.look();
		assertThat(alarms()).as("the half hour begins anew").isEmpty();
		this.alarms.raise(NewAlarm.of(AlarmKind.UPSTREAM_DOWN, 0, "upstream", "/console"));
		stoodStillFor(Duration.ofHours(5));
		assertThat(alarms()).isEmpty();
	}

	private void stoodStillFor(Duration time) {
		this.database.sql("UPDATE task SET progress_since = ? WHERE id = ?")
			.params(Instant.now().minus(time), this.task)
			.update();
		this.stuck.look();
	}

	private List<Alarm> alarms() {
		return this.alarms.open(AlarmKind.TASK_STUCK)
			.stream()
			.filter((alarm) -> alarm.sdkAppId() == Long.parseLong(this.app))
			.toList();
	}

}
