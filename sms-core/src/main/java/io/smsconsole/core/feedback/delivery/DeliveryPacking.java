package io.smsconsole.core.feedback.delivery;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.feedback.callback.Callback;
import io.smsconsole.core.feedback.callback.Callbacks;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.feedback.reply.Reply;

import org.springframework.stereotype.Component;

/**
 * Finds what is to be done next in a lane that the caller has locked: the oldest delivery
 * that is not at its end, else a new one, packed from what waits.
 */
@Component
class DeliveryPacking {

	/** How many entries are dropped at once. */
	private static final int DROPPED = 5000;

	private final LaneMapper lanes;

	private final DeliveryMapper mapper;

	private final Callbacks callbacks;

	private final Apps apps;

	private final Replies replies;

	private final Ids ids;

	DeliveryPacking(LaneMapper lanes, DeliveryMapper mapper, Callbacks callbacks, Apps apps, Replies replies, Ids ids) {
		this.lanes = lanes;
		this.mapper = mapper;
		this.callbacks = callbacks;
		this.apps = apps;
		this.replies = replies;
		this.ids = ids;
	}

	/**
	 * The delivery to be tried now.
	 * @return the delivery with the receiver of today, or {@code null} where nothing is
	 * to be done
	 */
	Delivery next(Lane lane, Instant now) {
		Callback callback = this.callbacks.find(lane.target());
		if (!callback.enabled() || !existing(lane)) {
			this.mapper.dropAll(lane.target());
			this.lanes.dropBefore(lane, Long.MAX_VALUE, DROPPED);
			return null;
		}
		Delivery open = this.mapper.open(lane);
		if (open != null) {
			return open.dueAt().isAfter(now) ? null : open.to(callback.url());
		}
		return pack(lane, callback, now);
	}

	private boolean existing(Lane lane) {
		return lane.target() == Callback.REPLIES || this.apps.find(lane.target()).isPresent();
	}

	private Delivery pack(Lane lane, Callback callback, Instant now) {
		this.lanes.dropBefore(lane, callback.since(), DROPPED);
		List<LaneMapper.Waiting> oldest = this.lanes.oldest(lane, lane.kind().most());
		if (oldest.isEmpty() || oldest.get(0).id() < callback.since()) {
			return null;
		}
		List<Long> refs = oldest.stream().map(LaneMapper.Waiting::ref).toList();
		Delivery packed = Delivery.fresh(this.ids.next(), lane, app(lane, refs), callback.url(), refs, now);
		this.mapper.insert(packed);
		this.lanes.take(lane, oldest.stream().map(LaneMapper.Waiting::id).toList());
		return packed;
	}

	private long app(Lane lane, List<Long> refs) {
		return (lane.kind() == DeliveryKind.STATUS) ? lane.target()
				: this.replies.find(refs.get(0)).map(Reply::sdkAppId).orElse(0L);
	}

}
