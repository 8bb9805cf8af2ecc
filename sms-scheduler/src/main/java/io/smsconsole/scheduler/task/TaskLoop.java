package io.smsconsole.scheduler.task;

import java.time.Duration;

import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.send.MessagesAccepted;
import io.smsconsole.core.sending.task.TaskAcceptance;
import io.smsconsole.core.sending.task.TaskLane;
import io.smsconsole.core.sending.task.TaskPreparation;
import io.smsconsole.core.sending.task.Tasks;
import io.smsconsole.scheduler.loop.LogContext;
import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.LoopShift;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes tasks on, each a step at a time: reads their lists' results, accepts slices,
 * takes back what was stopped, finishes what is done. Every node does so; the task's row
 * decides who is first.
 */
@Component
class TaskLoop extends LoopShift {

	private static final Duration PAUSE = Duration.ofMillis(250);

	private final Tasks tasks;

	private final TaskPreparation preparation;

	private final TaskAcceptance acceptance;

	TaskLoop(Tasks tasks, TaskPreparation preparation, TaskAcceptance acceptance) {
		this.tasks = tasks;
		this.preparation = preparation;
		this.acceptance = acceptance;
	}

	boolean round() {
		this.preparation.prepareAll();
		this.acceptance.takeBackStopped();
		boolean more = false;
		for (TaskLane lane : this.tasks.running()) {
			more |= LogContext.ofTask(lane.taskId()).ask(() -> this.acceptance.step(lane.taskId()));
		}
		return more;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void wake(MessagesAccepted accepted) {
		// what programs send concerns no task
		if (accepted.lane() != Submission.API_LANE) {
			wakeUp();
		}
	}

	@Override
	protected Loop begin() {
		return Loop.start("task-loop", PAUSE, this::round);
	}

}
