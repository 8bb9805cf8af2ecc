package io.smsconsole.core.sending.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Every operation on tasks in every state.
 */
@CoreTest
class TaskMovesTests {

	@Autowired
	private TaskActions actions;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private TaskMapper mapper;

	private String task;

	@BeforeEach
	void task() {
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.task = this.actions
			.create(new CreateSendTaskRequest("发货", 0, Long.toString(this.catalog.app()), "某公司",
					Long.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹已到")),
					null, List.of("+8613800138000"), null, null, null, null))
			.taskId();
	}

	@Test
	void movesAsTheTableSaysAndNotOtherwise() {
		allows("start", this.actions::start, Map.of(TaskState.READY, TaskState.RUNNING, TaskState.SCHEDULED,
				TaskState.RUNNING, TaskState.PAUSED, TaskState.RUNNING));
		allows("pause", this.actions::pause, Map.of(TaskState.RUNNING, TaskState.PAUSED));
		allows("resume", this.actions::resume, Map.of(TaskState.PAUSED, TaskState.RUNNING));
		allows("stop", this.actions::stop,
				Map.of(TaskState.RUNNING, TaskState.STOPPED, TaskState.PAUSED, TaskState.STOPPED));
		allows("cancel", this.actions::cancel,
				Map.of(TaskState.DRAFT, TaskState.CANCELLED, TaskState.PARSING, TaskState.CANCELLED, TaskState.READY,
						TaskState.CANCELLED, TaskState.AWAITING_APPROVAL, TaskState.CANCELLED, TaskState.SCHEDULED,
						TaskState.CANCELLED));
	}

	@Test
	void changesTheRateUntilItIsOver() {
		Set<TaskState> over = EnumSet.of(TaskState.FINISHED, TaskState.CANCELLED, TaskState.STOPPED, TaskState.MISSED,
				TaskState.FAILED);
		int rate = 10;
		for (TaskState state : TaskState.values()) {
			put(state);
			ModifySendTaskRateRequest request = new ModifySendTaskRateRequest(this.task, ++rate);
			if (over.contains(state)) {
				assertThat(catchThrowableOfType(SmsException.class, () -> this.actions.changeRate(request)).reason())
					.isEqualTo("task.over");
			}
			else {
				this.actions.changeRate(request);
				assertThat(this.actions.summary(new TaskRequest(this.task)).ratePerSecond()).isEqualTo(rate);
			}
		}
		put(TaskState.RUNNING);
		assertThat(catchThrowableOfType(SmsException.class,
				() -> this.actions.changeRate(new ModifySendTaskRateRequest(this.task, -1)))
			.parameter()).isEqualTo("RatePerSecond");
	}

	private void allows(String name, Consumer<TaskRequest> action, Map<TaskState, TaskState> moves) {
		SoftAssertions softly = new SoftAssertions();
		for (TaskState state : TaskState.values()) {
			put(state);
			try {
				action.accept(new TaskRequest(this.task));
			}
			catch (SmsException ex) {
				softly.assertThat(moves).as("%s in %s: %s", name, state, ex.reason()).doesNotContainKey(state);
			}
			TaskState after = this.actions.summary(new TaskRequest(this.task)).state();
			softly.assertThat(after).as("%s in %s", name, state).isEqualTo(moves.getOrDefault(state, state));
			if (after != state) {
				softly.assertThat(state.canBecome(after)).as("%s in the table", name).isTrue();
			}
		}
		softly.assertAll();
	}

	private void put(TaskState state) {
		this.mapper.changeState(Long.parseLong(this.task), state, "");
	}

}
