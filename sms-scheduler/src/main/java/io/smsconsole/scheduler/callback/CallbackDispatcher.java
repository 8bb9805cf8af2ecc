package io.smsconsole.scheduler.callback;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smsconsole.core.feedback.callback.CallbackProperties;
import io.smsconsole.core.feedback.delivery.Deliveries;
import io.smsconsole.core.feedback.delivery.DeliveryClaim;
import io.smsconsole.core.feedback.delivery.DeliveryOutcome;
import io.smsconsole.core.feedback.delivery.DeliverySender;
import io.smsconsole.core.feedback.delivery.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * One round of calling receivers: claims the lanes in which something is due, as far as
 * there are threads, and hands each to one of them.
 */
@Component
class CallbackDispatcher {

	private static final Logger logger = LoggerFactory.getLogger(CallbackDispatcher.class);

	private final Deliveries deliveries;

	private final DeliverySender sender;

	private final CallbackShares shares;

	private volatile Runnable freed = () -> {
	};

	private volatile boolean crowded;

	CallbackDispatcher(Deliveries deliveries, DeliverySender sender, CallbackProperties properties) {
		this.deliveries = deliveries;
		this.sender = sender;
		this.shares = new CallbackShares(properties.concurrency());
	}

	/**
	 * Tells whom to wake when there is more to do at once.
	 */
	void onFreed(Runnable freed) {
		this.freed = freed;
	}

	/**
	 * Claims and calls.
	 * @param callers the threads that call
	 * @return whether anything was claimed
	 */
	boolean round(Executor callers) {
		List<Lane> due = this.deliveries.due();
		List<Lane> lanes = this.shares.take(due);
		this.crowded = lanes.size() < due.size();
		if (lanes.isEmpty()) {
			return false;
		}
		Map<Lane, DeliveryClaim> claims = claim(lanes);
		lanes.stream().filter((lane) -> !claims.containsKey(lane)).forEach(this.shares::giveBack);
		claims.forEach((lane, claim) -> callers.execute(() -> call(lane, claim)));
		return !claims.isEmpty();
	}

	private Map<Lane, DeliveryClaim> claim(List<Lane> lanes) {
		try {
			return this.deliveries.claim(lanes)
				.stream()
				.collect(Collectors.toMap(DeliveryClaim::lane, Function.identity()));
		}
		catch (RuntimeException ex) {
			lanes.forEach(this.shares::giveBack);
			throw ex;
		}
	}

	private void call(Lane lane, DeliveryClaim claim) {
		boolean taken = false;
		try {
			DeliveryOutcome outcome = this.sender.send(claim);
			taken = outcome.taken();
			this.deliveries.record(claim, outcome);
		}
		catch (RuntimeException ex) {
			// the lease runs out, and the delivery is made again
			logger.warn("Delivery {} broke off: {}", claim.deliveryId(), ex.toString());
			logger.debug("Delivery {} broke off", claim.deliveryId(), ex);
		}
		finally {
			this.shares.giveBack(lane, taken);
			// what follows a full call waits for nothing; else receipts gather for a
			// moment
			if (claim.full() || this.crowded) {
				this.freed.run();
			}
		}
	}

}
