package io.smsconsole.scheduler.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.Settlement;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.sending.send.MarketingHours;
import io.smsconsole.core.sending.task.TaskLane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The last look at a claim before it leaves: much may have changed while it waited for a
 * sender.
 */
@Component
class Clearance {

	private static final Logger logger = LoggerFactory.getLogger(Clearance.class);

	private final Submissions submissions;

	private final Settlement settlement;

	private final SendClaim sending;

	private final DisabledApps disabled;

	private final MarketingHours hours;

	private final Duration lease;

	private final Clock clock;

	private volatile Set<Long> open = Set.of();

	private volatile boolean stopping;

	Clearance(Submissions submissions, Settlement settlement, SendClaim sending, DisabledApps disabled,
			MarketingHours hours, DispatchProperties properties, Clock clock) {
		this.submissions = submissions;
		this.settlement = settlement;
		this.sending = sending;
		this.disabled = disabled;
		this.hours = hours;
		this.lease = properties.lease();
		this.clock = clock;
	}

	/**
	 * Notes which tasks go on; what is claimed of others is given back.
	 * @param tasks those that send
	 */
	void open(Collection<TaskLane> tasks) {
		this.open = tasks.stream().map(TaskLane::taskId).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Notes whether this node stops, and gives back all that it has claimed.
	 * @param stopping whether it does
	 */
	void stopping(boolean stopping) {
		this.stopping = stopping;
	}

	/**
	 * Whether a claim may be sent; where not, what is right instead is done.
	 * @param claim the claim
	 * @return whether it may leave now
	 */
	boolean mayGo(Claim claim) {
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
