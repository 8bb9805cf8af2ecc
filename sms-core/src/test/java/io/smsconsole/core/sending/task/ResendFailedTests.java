package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.recipient.GivenRecipient;
import io.smsconsole.core.sending.recipient.RecipientLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Sending again to those whom a group send did not reach.
 */
@CoreTest
class ResendFailedTests {

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskAcceptance acceptance;

	@Autowired
	private Tasks tasks;

	@Autowired
	private TaskMapper mapper;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private String task;

	@BeforeEach
	void taskWithEveryOutcome() {
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		String template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "{1}，您的包裹{2}已到"));
		this.task = this.actions
			.create(new CreateSendTaskRequest("发货", 0, Long.toString(this.catalog.app()), "某公司", template, null, null,
					List.of(to(0, MessageState.DELIVERED), to(1, MessageState.FAILED), to(2, MessageState.REJECTED),
							to(3, MessageState.REFUSED), to(4, MessageState.UNKNOWN), to(5, MessageState.SUBMITTED)),
					null, null, 20))
			.taskId();
		this.actions.start(new TaskRequest(this.task));
		assertThat(this.acceptance.step(Long.parseLong(this.task))).isTrue();
		for (MessageState state : MessageState.values()) {
			this.database.sql("UPDATE message SET state = ? WHERE task_id = ? AND content LIKE ?")
				.params(state.wire(), this.task, "%" + state + "，%")
				.update();
		}
		this.database.sql("UPDATE task SET state = 7 WHERE id = ?").param(this.task).update();
	}

	@Test
	void makesATaskToThoseThatFailedWithTheirOwnValues() {
		CreateSendTaskResponse made = this.actions.resend(new ResendFailedRequest(this.task, null, "发货（补发）"));
		// so soon after the first time, all of them would be one too many in 30 s
		assertThat(made.report()).isEqualTo(new CreateSendTaskResponse.Report(3, 3, 0, 0, 0, 0, 3, 0, 0, "0.0000"));
		assertThat(this.actions.summary(new TaskRequest(made.taskId()))).satisfies((summary) -> {
			assertThat(summary.state()).isEqualTo(TaskState.READY);
			assertThat(summary.taskName()).isEqualTo("发货（补发）");
			assertThat(summary.ratePerSecond()).isEqualTo(20);
			assertThat(summary.parentTaskId()).isEqualTo(this.task);
		});
		assertThat(previews(made)).containsExactly("【某公司】FAILED，您的包裹A1已到", "【某公司】REJECTED，您的包裹A2已到",
				"【某公司】REFUSED，您的包裹A3已到");
		assertThat(this.actions.preview(new TaskRequest(made.taskId())).previewSet()).extracting(TaskPreview::row)
			.containsExactly(2, 3, 4);
	}

	@Test
	void takesThoseThatOneChooses() {
		CreateSendTaskResponse made = this.actions.resend(new ResendFailedRequest(this.task, List.of(6, 5), null));
		assertThat(previews(made)).containsExactly("【某公司】FAILED，您的包裹A1已到", "【某公司】UNKNOWN，您的包裹A4已到");
		assertThat(reason(List.of(4))).isEqualTo("task.resend.status");
		this.database.sql("UPDATE message SET state = 4 WHERE task_id = ? AND state = 5").param(this.task).update();
		assertThat(reason(List.of(5))).isEqualTo("task.resend.none");
	}

	@Test
	void waitsUntilItIsOverAndNotForever() {
		this.database.sql("UPDATE task SET state = 6 WHERE id = ?").param(this.task).update();
		assertThat(reason(null)).isEqualTo("task.resend.open");
		this.tasks.stop(Long.parseLong(this.task));
		sweepAfter(Duration.ofDays(6));
		this.actions.resend(new ResendFailedRequest(this.task, null, null));
		this.database.sql("DELETE FROM task WHERE parent_id = ?").param(this.task).update();
		sweepAfter(Duration.ofDays(8));
		assertThat(reason(null)).isEqualTo("task.resend.gone");
	}

	private void sweepAfter(Duration time) {
		new ListSweep(this.mapper, this.lists, Clock.offset(this.clock, time)).sweep();
	}

	private String reason(List<Integer> statusSet) {
		return catchThrowableOfType(SmsException.class,
				() -> this.actions.resend(new ResendFailedRequest(this.task, statusSet, null)))
			.reason();
	}

	private List<String> previews(CreateSendTaskResponse made) {
		return this.actions.preview(new TaskRequest(made.taskId()))
			.previewSet()
			.stream()
			.map(TaskPreview::content)
			.toList();
	}

	private static GivenRecipient to(int row, MessageState outcome) {
		return new GivenRecipient("+861380013800" + row, List.of(outcome.name(), "A" + row));
	}

}
