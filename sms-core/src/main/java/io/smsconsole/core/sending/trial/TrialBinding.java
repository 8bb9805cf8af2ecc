package io.smsconsole.core.sending.trial;

import java.util.Optional;

import io.smsconsole.core.sending.task.TaskBinding;

import org.springframework.stereotype.Component;

/**
 * Keeps the parts of trials from beginning but by their trial.
 */
@Component
class TrialBinding implements TaskBinding {

	private final TrialMapper mapper;

	TrialBinding(TrialMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public Optional<Bound> find(long taskId) {
		return Optional.ofNullable(this.mapper.ofTask(taskId))
			.map((trial) -> new Bound(trial.id(), mayBegin(trial, taskId), trial.numbers()));
	}

	@Override
	public Optional<Long> madeOf(long taskId) {
		return Optional.ofNullable(this.mapper.ofSource(taskId)).map(Trial::id);
	}

	private static boolean mayBegin(Trial trial, long taskId) {
		TrialState wanted = (taskId == trial.taskRest()) ? TrialState.DECIDED : TrialState.TESTING;
		return trial.state() == wanted;
	}

}
