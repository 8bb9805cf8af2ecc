package io.smsconsole.scheduler.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.sending.task.TaskLane;
import io.smsconsole.core.sending.task.Tasks;
import io.smsconsole.core.wire.upstream.SubmitOutcome;
import io.smsconsole.scheduler.loop.LogContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * One round of dispatching: claims what may go and hands every claim to a thread that
 * sends it. What programs send has room of its own, so that it never waits behind a group
 * send; each task gets its share of the other.
 */
@Component
class Dispatcher {

	private static final Logger logger = LoggerFactory.getLogger(Dispatcher.class);

	private final Submissions submissions;

	private final Tasks tasks;

	private final Clearance clearance;

	private final SendClaim sending;

	private final OutcomeRecorder recorder;

	private final CircuitBreaker breaker;

	private final DisabledApps disabled;

	private final Node node;

	private final DispatchMeters meters;

	private final Duration lease;

	private final Room programs;

	private final Room groupSends;

	Dispatcher(Submissions submissions, Tasks tasks, Clearance clearance, SendClaim sending, OutcomeRecorder recorder,
			CircuitBreaker breaker, DisabledApps disabled, Node node, DispatchProperties properties,
			DispatchMeters meters) {
		this.submissions = submissions;
		this.tasks = tasks;
		this.clearance = clearance;
		this.sending = sending;
		this.recorder = recorder;
		this.breaker = breaker;
		this.disabled = disabled;
		this.node = node;
		this.meters = meters;
		this.lease = properties.lease();
		this.programs = new Room(properties.concurrency() * properties.prefetch());
		this.groupSends = new Room(properties.concurrency() * properties.prefetch());
	}

	/**
	 * Sends what is claimed from now on.
	 */
	void takeOn() {
		this.clearance.stopping(false);
	}

	/**
	 * Gives back from now on what is claimed and has not left yet, for the other nodes to
	 * send at once.
	 */
	void takeNoMore() {
		this.clearance.stopping(true);
	}

	/**
	 * Tells whom to wake when there is room again.
	 * @param programs who sends what programs send
	 * @param groupSends who sends group sends
	 */
	void onFreed(Runnable programs, Runnable groupSends) {
		this.programs.onFreed(programs);
		this.groupSends.onFreed(groupSends);
	}

	/**
	 * Claims and sends as much of what programs send as there is room for.
	 * @param senders the threads that send it
	 * @return whether anything was claimed, so that there may be more
	 */
	boolean sendOfPrograms(Executor senders) {
		return claim(Submission.API_LANE, room(this.programs), 0, this.programs, senders) > 0;
	}

	/**
	 * Claims and sends as much of the group sends as there is room for.
	 * @param senders the threads that send it
	 * @return whether anything was claimed, so that there may be more
	 */
	boolean sendOfTasks(Executor senders) {
		List<TaskLane> running = this.tasks.sending();
		this.clearance.open(running);
		int room = room(this.groupSends);
		int before = room;
		int lanes = running.size();
		for (TaskLane lane : running) {
			int share = (room + lanes - 1) / lanes--;
			room -= claim(lane.taskId(), share, lane.ratePerSecond(), this.groupSends, senders);
		}
		return room < before;
	}

	/** While the upstream is tried again carefully, one request has to do. */
	private int room(Room room) {
		int free = room.free();
		return switch (this.breaker.getState()) {
			case OPEN, FORCED_OPEN -> 0;
			case HALF_OPEN -> Math.min(free, 1);
			default -> free;
		};
	}

	private int claim(long lane, int limit, int perSecond, Room room, Executor senders) {
		if (limit == 0) {
			return 0;
		}
		List<Claim> claims = this.meters.claims()
			.record(() -> this.submissions.claim(lane, limit, perSecond, this.node.name(), this.lease));
		for (Claim claim : this.disabled.withoutParked(claims)) {
			room.enter();
			senders.execute(() -> sendMarked(claim, room));
		}
		return claims.size();
	}

	private void sendMarked(Claim claim, Room room) {
		long lane = claim.submission().lane();
		if (lane == Submission.API_LANE) {
			send(claim, room);
		}
		else {
			LogContext.ofTask(lane).run(() -> send(claim, room));
		}
	}

	private void send(Claim claim, Room room) {
		SubmitOutcome result = null;
		try {
			result = this.clearance.mayGo(claim) ? this.sending.send(claim) : null;
		}
		catch (RuntimeException ex) {
			// nothing is known of what left; the lease runs out and the reconciler asks
			logger.error("Submission {} broke off", claim.submission().id(), ex);
		}
		finally {
			if (result == null) {
				room.leave();
			}
		}
		if (result != null) {
			this.recorder.offer(new Outcome(claim, result), room::leave);
		}
	}

}
