package io.smsconsole.scheduler.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.Settlement;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.sending.send.MarketingHours;
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

	private final Settlement settlement;

	private final Tasks tasks;

	private final SendClaim sending;

	private final OutcomeRecorder recorder;

	private final CircuitBreaker breaker;

	private final DisabledApps disabled;

	private final MarketingHours hours;

	private final Node node;

	private final DispatchMeters meters;

	private final Clock clock;

	private final Duration lease;

	private final Room programs;

	private final Room groupSends;

	private volatile Set<Long> open = Set.of();

	private volatile boolean stopping;

	Dispatcher(Submissions submissions, Settlement settlement, Tasks tasks, SendClaim sending, OutcomeRecorder recorder,
			CircuitBreaker breaker, DisabledApps disabled, MarketingHours hours, Node node,
			DispatchProperties properties, DispatchMeters meters, Clock clock) {
		this.submissions = submissions;
		this.settlement = settlement;
		this.tasks = tasks;
		this.sending = sending;
		this.recorder = recorder;
		this.breaker = breaker;
		this.disabled = disabled;
		this.hours = hours;
		this.node = node;
		this.meters = meters;
		this.clock = clock;
		this.lease = properties.lease();
		this.programs = new Room(properties.concurrency() * properties.prefetch());
		this.groupSends = new Room(properties.concurrency() * properties.prefetch());
	}

	/**
	 * Sends what is claimed from now on.
	 */
	void takeOn() {
		this.stopping = false;
	}

	/**
	 * Gives back from now on what is claimed and has not left yet, for the other nodes to
	 * send at once.
	 */
	void takeNoMore() {
		this.stopping = true;
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
		this.open = running.stream().map(TaskLane::taskId).collect(Collectors.toUnmodifiableSet());
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
			result = mayGo(claim) ? this.sending.send(claim) : null;
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

	/** Whether a claim may be sent; where not, what is right instead is done. */
	private boolean mayGo(Claim claim) {
		if (claim.messages().isEmpty()) {
			this.settlement.proved(List.of(claim));
		}
		else if (this.stopping || held(claim) || waitedLong(claim)) {
			this.submissions.release(List.of(claim), Duration.ZERO);
		}
		else if (this.sending.expired(claim)) {
			this.settlement.cancel(List.of(claim), ErrorCode.INTERNAL_ERROR_TIMEOUT.code());
		}
		else if (this.disabled.withoutParked(List.of(claim)).isEmpty()) {
			logger.debug("Submission {} waits for its application", claim.submission().id());
		}
		else {
			return true;
		}
		return false;
	}

	/**
	 * A task may have been held, or the night may have come, since its submission was
	 * claimed.
	 */
	private boolean held(Claim claim) {
		Submission submission = claim.submission();
		return submission.lane() != Submission.API_LANE && (!this.open.contains(submission.lane())
				|| this.hours.closed(submission.region(), submission.smsType(), this.clock.instant()));
	}

	/**
	 * Where this node hung, the claim may end before the answer comes: then another node
	 * would ask about it, and send it again, while it is just being sent here.
	 */
	private boolean waitedLong(Claim claim) {
		return claim.submission().claimedAt().plus(this.lease.dividedBy(2)).isBefore(this.clock.instant());
	}

}
