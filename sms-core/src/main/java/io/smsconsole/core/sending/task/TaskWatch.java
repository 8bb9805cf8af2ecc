package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.tally.Counts;
import io.smsconsole.core.sending.tally.Tally;

import org.springframework.stereotype.Service;

/**
 * Finds tasks that do not begin at their time, and those under way that do not move
 * although nothing holds them. How far each was is kept in the database, so that any node
 * may look next.
 */
@Service
public class TaskWatch {

	private final TaskMapper mapper;

	private final TaskHolds holds;

	private final Tally tally;

	private final Clock clock;

	TaskWatch(TaskMapper mapper, TaskHolds holds, Tally tally, Clock clock) {
		this.mapper = mapper;
		this.holds = holds;
		this.tally = tally;
		this.clock = clock;
	}

	/**
	 * Looks at every task under way.
	 * @param patience how long a task may stand still
	 * @param held whether something holds all of them, such as an upstream that is down;
	 * the time of the standing still begins when it is over
	 * @return those that stand still for longer
	 */
	public List<Task> standingStill(Duration patience, boolean held) {
		Instant now = this.clock.instant();
		List<Task> stuck = new ArrayList<>();
		for (TaskLane lane : this.mapper.running()) {
			Task task = this.mapper.find(lane.taskId());
			long progress = progress(task);
			TaskMapper.Mark mark = this.mapper.mark(task.id());
			boolean waits = held || this.holds.running(task).isPresent();
			if (waits || mark.since() == null || mark.progress() != progress) {
				this.mapper.markAt(task.id(), progress, now);
			}
			else if (mark.since().plus(patience).isBefore(now)) {
				stuck.add(task);
			}
		}
		return stuck;
	}

	/**
	 * The tasks whose time is over and that did not begin, and the series that did not
	 * run.
	 * @param before the end of the time
	 * @return the tasks
	 */
	public List<Task> overdue(Instant before) {
		return this.mapper.overdue(before);
	}

	/**
	 * Whatever moves in a task makes this grow.
	 */
	private long progress(Task task) {
		Counts counts = this.tally.ofTask(task.id());
		return task.nextSlice() + counts.requests() + counts.of(MessageState.SUBMITTED)
				+ counts.of(MessageState.REJECTED) + counts.of(MessageState.UNKNOWN)
				+ counts.of(MessageState.CANCELLED);
	}

}
