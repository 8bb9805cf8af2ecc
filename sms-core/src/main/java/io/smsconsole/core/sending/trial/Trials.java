package io.smsconsole.core.sending.trial;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.task.TaskParts;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.stereotype.Service;

/**
 * What people do with trials. The parts of a trial are ordinary tasks, so that all that
 * holds for group sends holds for them; the trial's row decides what begins when, and is
 * locked before those of its tasks.
 */
@Service
public class Trials {

	private final TrialMapper mapper;

	private final TrialRules rules;

	private final Tasks tasks;

	private final TaskParts parts;

	private final CurrentAccount account;

	private final Clock clock;

	Trials(TrialMapper mapper, TrialRules rules, Tasks tasks, TaskParts parts, CurrentAccount account, Clock clock) {
		this.mapper = mapper;
		this.rules = rules;
		this.tasks = tasks;
		this.parts = parts;
		this.account = account;
		this.clock = clock;
	}

	Optional<Trial> find(long id) {
		return Optional.ofNullable(this.mapper.find(id));
	}

	Trial get(String id) {
		return Ids.parse(id).flatMap(this::find).orElseThrow(Trials::unknown);
	}

	/**
	 * Makes a trial of a task, which is given up in the same transaction, so that nobody
	 * gets the message twice.
	 */
	@RetriedTransaction
	Trial create(CreateSendTrialRequest request, long taskId) {
		Trial trial = this.rules.check(request, this.tasks.find(taskId).orElseThrow(Tasks::unknown));
		this.parts.giveUp(taskId, TaskParts.TRIED);
		this.mapper.insert(trial);
		return trial;
	}

	@RetriedTransaction
	void start(long id) {
		Trial trial = lock(id, TrialState.READY);
		this.mapper.move(id, TrialState.TESTING, "");
		this.tasks.start(trial.taskA());
		this.tasks.start(trial.taskB());
	}

	/**
	 * Chooses the winner before the figures do.
	 */
	@RetriedTransaction
	void choose(long id, int winner) {
		decide(lock(id, TrialState.TESTING), winner, "trial.chosen", this.account.name());
	}

	/**
	 * Gives a trial up with all that is still to be sent of it.
	 */
	@RetriedTransaction
	void stop(long id) {
		Trial trial = lock(id);
		if (!trial.state().open()) {
			throw illegal();
		}
		end(trial, TrialState.STOPPED, "");
	}

	/** In the transaction that has locked the trial. */
	void decide(Trial trial, int winner, String reason, String by) {
		this.parts.changeTemplate(trial.taskRest(), trial.template(winner));
		this.mapper.decide(trial.id(), winner, reason, by, this.clock.instant());
	}

	/** In the transaction that has locked the trial. */
	void end(Trial trial, TrialState state, String reason) {
		this.mapper.move(trial.id(), state, reason);
		if (trial.divided()) {
			trial.tasks().forEach(this.parts::end);
		}
	}

	/**
	 * The trials that have to be taken on.
	 * @return their ids
	 */
	public List<Long> open() {
		return this.mapper.openOnes();
	}

	Trial lock(long id) {
		return Optional.ofNullable(this.mapper.lock(id)).orElseThrow(Trials::unknown);
	}

	private Trial lock(long id, TrialState wanted) {
		Trial trial = lock(id);
		if (trial.state() != wanted) {
			throw illegal();
		}
		return trial;
	}

	private static SmsException illegal() {
		return new SmsException(ErrorCode.FAILED_OPERATION, "TrialId", "trial.illegal-move");
	}

	static SmsException unknown() {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "TrialId", "trial.unknown");
	}

}
