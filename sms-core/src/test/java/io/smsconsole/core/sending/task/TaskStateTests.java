package io.smsconsole.core.sending.task;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.smsconsole.core.sending.task.TaskState.AWAITING_APPROVAL;
import static io.smsconsole.core.sending.task.TaskState.CANCELLED;
import static io.smsconsole.core.sending.task.TaskState.DRAFT;
import static io.smsconsole.core.sending.task.TaskState.FAILED;
import static io.smsconsole.core.sending.task.TaskState.FINISHED;
import static io.smsconsole.core.sending.task.TaskState.MISSED;
import static io.smsconsole.core.sending.task.TaskState.PARSING;
import static io.smsconsole.core.sending.task.TaskState.PAUSED;
import static io.smsconsole.core.sending.task.TaskState.READY;
import static io.smsconsole.core.sending.task.TaskState.RUNNING;
import static io.smsconsole.core.sending.task.TaskState.SCHEDULED;
import static io.smsconsole.core.sending.task.TaskState.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TaskStateTests {

	private static final Map<TaskState, Set<TaskState>> TABLE = Map.of(DRAFT, EnumSet.of(PARSING, CANCELLED), PARSING,
			EnumSet.of(READY, FAILED, CANCELLED), READY, EnumSet.of(AWAITING_APPROVAL, SCHEDULED, RUNNING, CANCELLED),
			AWAITING_APPROVAL, EnumSet.of(SCHEDULED, RUNNING, MISSED, CANCELLED, FAILED), SCHEDULED,
			EnumSet.of(RUNNING, MISSED, CANCELLED, FAILED), RUNNING, EnumSet.of(PAUSED, FINISHED, STOPPED, FAILED),
			PAUSED, EnumSet.of(RUNNING, STOPPED));

	@ParameterizedTest
	@EnumSource
	void allowsTheMovesOfTheTableAndNoOther(TaskState state) {
		for (TaskState other : TaskState.values()) {
			assertThat(state.canBecome(other)).as("%s to %s", state, other)
				.isEqualTo(TABLE.getOrDefault(state, Set.of()).contains(other));
		}
	}

	@Test
	void endsInFiveStates() {
		assertThat(Arrays.stream(TaskState.values()).filter(TaskState::isFinal)).containsExactlyInAnyOrder(FINISHED,
				CANCELLED, STOPPED, MISSED, FAILED);
	}

	@ParameterizedTest
	@EnumSource
	void isReadBackFromItsNumber(TaskState state) {
		assertThat(TaskState.of(state.wire())).isSameAs(state);
	}

	@Test
	void refusesANumberThatNoStateHas() {
		assertThatIllegalArgumentException().isThrownBy(() -> TaskState.of(99)).withMessageContaining("99");
	}

}
