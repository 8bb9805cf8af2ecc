package io.smsconsole.core.feedback.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.feedback.callback.CallbackChanged;
import io.smsconsole.core.feedback.callback.CallbackProperties;
import io.smsconsole.core.feedback.reply.Replies;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The way of what is reported from its lane to its receiver. A lane is claimed, with the
 * claim committed, before anything leaves, and freed with what came of it. A node that
 * dies leaves its lease behind: when that is over the same delivery is made again, with
 * the same id, so that nothing is lost and a receiver can tell what it has already.
 */
@Service
public class Deliveries {

	private static final Comparator<Lane> ORDER = Comparator.comparingLong(Lane::target).thenComparingInt(Lane::lane);

	private final LaneMapper lanes;

	private final DeliveryMapper mapper;

	private final DeliveryPacking packing;

	private final Replies replies;

	private final CallbackProperties properties;

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final Clock clock;

	Deliveries(LaneMapper lanes, DeliveryMapper mapper, DeliveryPacking packing, Replies replies,
			CallbackProperties properties, ApplicationEventPublisher events, Ids ids, Clock clock) {
		this.lanes = lanes;
		this.mapper = mapper;
		this.packing = packing;
		this.replies = replies;
		this.properties = properties;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Lists the lanes in which something is to be done now.
	 * @return the lanes, in no particular order
	 */
	public List<Lane> due() {
		return this.lanes.due(this.clock.instant());
	}

	/**
	 * Claims what is to be reported in some lanes. What is due where the callback was
	 * switched off in the meantime is dropped.
	 * @param wanted the lanes
	 * @return what may now be tried; nothing of lanes that another node was faster with
	 */
	@RetriedTransaction
	public List<DeliveryClaim> claim(Collection<Lane> wanted) {
		Instant now = this.clock.instant();
		List<DeliveryClaim> claims = new ArrayList<>();
		for (Lane lane : wanted.stream().sorted(ORDER).toList()) {
			if (this.lanes.lock(lane, now) != null) {
				Delivery delivery = this.packing.next(lane, now);
				if (delivery != null) {
					claims.add(hold(lane, delivery, now));
				}
			}
		}
		return claims;
	}

	private DeliveryClaim hold(Lane lane, Delivery delivery, Instant now) {
		long holder = this.ids.next();
		this.mapper.begin(delivery.id(), delivery.url(), now);
		this.lanes.hold(lane, holder, now.plus(this.properties.lease()));
		return new DeliveryClaim(delivery, holder);
	}

	/**
	 * Records what came of an attempt, and frees its lane. An attempt whose lease was
	 * over changes nothing: the delivery is in other hands.
	 * @param claim what was tried
	 * @param outcome what came of it
	 */
	@RetriedTransaction
	public void record(DeliveryClaim claim, DeliveryOutcome outcome) {
		Instant now = this.clock.instant();
		Delivery delivery = claim.delivery();
		if (this.lanes.free(claim.lane(), claim.holder(), now) == 0) {
			return;
		}
		if (outcome.taken()) {
			this.mapper.end(delivery.id(), DeliveryState.DELIVERED, delivery.failures(), now, outcome);
			if (delivery.kind() == DeliveryKind.REPLY) {
				this.replies.calledBack(delivery.references(), now);
			}
			return;
		}
		List<Duration> retries = this.properties.retries();
		boolean again = delivery.failures() < retries.size();
		this.mapper.end(delivery.id(), again ? DeliveryState.WAITING : DeliveryState.FAILED, delivery.failures() + 1,
				again ? now.plus(retries.get(delivery.failures())) : now, outcome);
		if (!again) {
			this.events.publishEvent(new DeliveryGivenUp(delivery.target(), delivery.url()));
		}
	}

	/**
	 * Whether a receiver took the last of what it was to be told and what is decided.
	 * @param target whose receiver, see
	 * {@link io.smsconsole.core.feedback.callback.Callback#target()}
	 * @return {@code false} where the last was given up
	 */
	public boolean well(long target) {
		return this.mapper.newest(target, DeliveryState.DELIVERED) > this.mapper.newest(target, DeliveryState.FAILED);
	}

	/**
	 * Removes what was reported, or given up, long ago.
	 * @param limit how many at most
	 * @return how many; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int sweep(int limit) {
		return this.mapper.deleteBefore(this.ids.floor(this.clock.instant().minus(this.properties.retention())), limit);
	}

	@EventListener
	void changed(CallbackChanged change) {
		if (change.callback().enabled()) {
			this.lanes.open(Lane.all(change.callback().target()));
		}
		else {
			this.mapper.dropAll(change.callback().target());
		}
	}

}
