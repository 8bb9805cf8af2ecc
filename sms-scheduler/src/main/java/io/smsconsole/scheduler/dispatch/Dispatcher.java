package io.smsconsole.scheduler.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * One round of dispatching: claims what may go, the API's before the tasks', each task
 * its share, and hands every claim to a thread that sends it.
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

	private final TaskRates rates;

	private final DisabledApps disabled;

	private final MarketingHours hours;

	private final Node node;

	private final Clock clock;

	private final Duration lease;

	private final Semaphore permits;

	private volatile Set<Long> open = Set.of();

	private volatile Runnable freed = () -> {
	};

	Dispatcher(Submissions submissions, Settlement settlement, Tasks tasks, SendClaim sending, OutcomeRecorder recorder,
			CircuitBreaker breaker, TaskRates rates, DisabledApps disabled, MarketingHours hours, Node node,
			DispatchProperties properties, Clock clock) {
		this.submissions = submissions;
		this.settlement = settlement;
		this.tasks = tasks;
		this.sending = sending;
		this.recorder = recorder;
		this.breaker = breaker;
		this.rates = rates;
		this.disabled = disabled;
		this.hours = hours;
		this.node = node;
		this.clock = clock;
		this.lease = properties.lease();
		this.permits = new Semaphore(properties.concurrency() * properties.prefetch());
	}

	/**
	 * Tells whom to wake when there is room again.
	 */
	void onFreed(Runnable freed) {
		this.freed = freed;
	}

	/**
	 * Claims and sends as much as there is room for.
	 * @param senders the threads that send
	 * @return whether anything was claimed, so that there may be more
	 */
	boolean round(ExecutorService senders) {
		List<TaskLane> running = this.tasks.sending();
		this.open = running.stream().map(TaskLane::taskId).collect(Collectors.toUnmodifiableSet());
		int room = room();
		if (room == 0) {
			return false;
		}
		int before = room;
		room -= claim(Submission.API_LANE, room, Long.MAX_VALUE, senders);
		int lanes = running.size();
		for (TaskLane lane : running) {
			int share = (room + lanes - 1) / lanes--;
			room -= claim(lane.taskId(), share, this.rates.allowed(lane), senders);
		}
		return room < before;
	}

	/** While the upstream is tried again carefully, one request has to do. */
	private int room() {
		int free = this.permits.availablePermits();
		return switch (this.breaker.getState()) {
			case OPEN, FORCED_OPEN -> 0;
			case HALF_OPEN -> Math.min(free, 1);
			default -> free;
		};
	}

	private int claim(long lane, int limit, long messages, ExecutorService senders) {
		if (limit == 0 || messages <= 0) {
			return 0;
		}
		List<Claim> claims = this.submissions.claim(lane, limit, messages, this.node.name(), this.lease);
		for (Claim claim : this.disabled.withoutParked(claims)) {
			this.permits.acquireUninterruptibly();
			this.rates.used(lane, claim.messages().size());
			senders.execute(() -> send(claim));
		}
		return claims.size();
	}

	private void send(Claim claim) {
		try {
			if (claim.messages().isEmpty()) {
				this.settlement.proved(List.of(claim));
			}
			else if (this.sending.expired(claim)) {
				this.settlement.cancel(List.of(claim), ErrorCode.INTERNAL_ERROR_TIMEOUT.code());
			}
			else if (this.disabled.withoutParked(List.of(claim)).isEmpty()) {
				logger.debug("Submission {} waits for its application", claim.submission().id());
			}
			else if (held(claim) || waitedLong(claim)) {
				this.submissions.release(List.of(claim), Duration.ZERO);
			}
			else {
				SubmitOutcome result = this.sending.send(claim);
				this.recorder.offer(new Outcome(claim, result), this::free);
				return;
			}
		}
		catch (RuntimeException ex) {
			// nothing is known of what left; the lease runs out and the reconciler asks
			logger.error("Submission {} broke off", claim.submission().id(), ex);
		}
		free();
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

	private void free() {
		this.permits.release();
		this.freed.run();
	}

}
