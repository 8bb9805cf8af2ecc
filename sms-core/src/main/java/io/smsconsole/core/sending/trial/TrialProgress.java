package io.smsconsole.core.sending.trial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.TaskNotBegun;
import io.smsconsole.core.sending.task.TaskParts;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Takes trials on: divides their lists, waits for their parts, and decides. Every step is
 * one transaction that holds the trial's row, so that any node may take it and a restart
 * repeats nothing.
 */
@Service
public class TrialProgress {

	private final Trials trials;

	private final TrialMapper mapper;

	private final TrialDivision division;

	private final TrialSummaries summaries;

	private final Tasks tasks;

	private final TaskParts parts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TrialProgress(Trials trials, TrialMapper mapper, TrialDivision division, TrialSummaries summaries, Tasks tasks,
			TaskParts parts, ApplicationEventPublisher events, Clock clock) {
		this.trials = trials;
		this.mapper = mapper;
		this.division = division;
		this.summaries = summaries;
		this.tasks = tasks;
		this.parts = parts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes a trial one step on, where there is one to take.
	 * @param id the trial
	 */
	@RetriedTransaction
	public void step(long id) {
		Trial trial = this.trials.lock(id);
		if (trial.state() == TrialState.PREPARING) {
			prepare(trial);
		}
		else if (trial.state() == TrialState.TESTING) {
			compare(trial);
		}
	}

	/**
	 * The rests that are to begin, on behalf of whoever made the trial.
	 * @return them
	 */
	public List<RestToBegin> restsToBegin() {
		return this.mapper.restsToBegin()
			.stream()
			.map((trial) -> new RestToBegin(trial.id(), trial.taskRest(), trial.createdBy()))
			.toList();
	}

	/**
	 * Ends a trial whose rest may not begin, and tells whoever made it.
	 * @param id the trial
	 * @param reason a key of the bundle {@code reasons}
	 */
	@RetriedTransaction
	public void refused(long id, String reason) {
		Trial trial = this.trials.lock(id);
		Task rest = this.tasks.find(trial.taskRest()).orElseThrow();
		if (rest.state() == TaskState.READY) {
			this.parts.giveUp(rest.id(), reason);
			this.mapper.move(id, TrialState.FAILED, reason);
			this.events.publishEvent(new TaskNotBegun(rest, reason));
		}
	}

	private void prepare(Trial trial) {
		if (!trial.divided()) {
			if (!this.division.divide(trial)) {
				this.trials.end(trial, TrialState.FAILED, "trial.too-small");
			}
			return;
		}
		List<TaskState> states = trial.tasks().stream().map((id) -> task(id).state()).toList();
		if (states.stream().anyMatch(TaskState::isFinal)) {
			this.trials.end(trial, TrialState.FAILED, "trial.part-lost");
		}
		else if (states.stream().allMatch((state) -> state == TaskState.READY)) {
			this.mapper.move(trial.id(), TrialState.READY, "");
		}
	}

	private void compare(Trial trial) {
		List<Task> parts = Stream.of(trial.taskA(), trial.taskB()).map(this::task).toList();
		if (parts.stream().anyMatch((part) -> part.state().isFinal() && !sent(part))
				|| task(trial.taskRest()).state() != TaskState.READY) {
			this.trials.end(trial, TrialState.FAILED, "trial.part-lost");
			return;
		}
		if (!parts.stream().allMatch(TrialProgress::sent)) {
			return;
		}
		Instant now = this.clock.instant();
		if (trial.decideAt() == null) {
			Instant sent = parts.stream().map(Task::finishedAt).max(Instant::compareTo).orElseThrow();
			this.mapper.decideAt(trial.id(), sent.plus(Duration.ofMinutes(trial.waitMinutes())));
		}
		else if (!trial.decideAt().isAfter(now)) {
			decide(trial);
		}
	}

	private void decide(Trial trial) {
		TrialPart one = this.summaries.part(trial, trial.taskA(), trial.templateA());
		TrialPart other = this.summaries.part(trial, trial.taskB(), trial.templateB());
		if (Math.min(one.accepted(), other.accepted()) < Math.max(1, trial.minimumSample())) {
			this.trials.decide(trial, Trial.A, "trial.too-few", "");
			return;
		}
		int better = Long.compare(other.hits() * one.accepted(), one.hits() * other.accepted());
		this.trials.decide(trial, (better > 0) ? Trial.B : Trial.A, (better == 0) ? "trial.tie" : "trial.better", "");
	}

	private static boolean sent(Task part) {
		return part.state() == TaskState.FINISHED || part.state() == TaskState.STOPPED;
	}

	private Task task(long id) {
		return this.tasks.find(id).orElseThrow();
	}

}
