package io.smsconsole.core.feedback.delivery;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.feedback.reply.Reply;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageStore;

import org.springframework.stereotype.Service;

/**
 * Makes one attempt of a delivery.
 */
@Service
public class DeliverySender {

	private static final String ID = "X-Sms-Delivery-Id";

	private static final String TIMESTAMP = "X-Sms-Timestamp";

	private static final String SIGNATURE = "X-Sms-Signature";

	private final DeliveryBodies bodies;

	private final ReceiverClient client;

	private final Apps apps;

	private final Replies replies;

	private final MessageStore messages;

	private final Clock clock;

	DeliverySender(DeliveryBodies bodies, ReceiverClient client, Apps apps, Replies replies, MessageStore messages,
			Clock clock) {
		this.bodies = bodies;
		this.client = client;
		this.apps = apps;
		this.replies = replies;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Calls the receiver, and waits for its answer no longer than it may take.
	 * @param claim what to report
	 * @return what came of it
	 */
	public DeliveryOutcome send(DeliveryClaim claim) {
		Delivery delivery = claim.delivery();
		String body = this.bodies.whole(delivery);
		if (body.isEmpty()) {
			return DeliveryOutcome.taken(0);
		}
		return post(delivery.url(), delivery.id(), signer(delivery), body);
	}

	/**
	 * Calls a receiver with what nothing depends on.
	 * @param url the receiver
	 * @param signer the application whose key signs it
	 * @param body what it gets
	 * @return what came of it
	 */
	DeliveryOutcome sendSample(String url, Optional<Long> signer, String body) {
		return post(url, 0, signer, body);
	}

	private DeliveryOutcome post(String url, long id, Optional<Long> signer, String body) {
		long timestamp = this.clock.instant().getEpochSecond();
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(ID, Long.toString(id));
		headers.put(TIMESTAMP, Long.toString(timestamp));
		signer.flatMap(this.apps::appKey)
			.ifPresent((key) -> headers.put(SIGNATURE, DeliverySignature.of(key, timestamp, body)));
		return this.client.post(url, headers, body);
	}

	/**
	 * A reply that belongs to no message is signed for whoever wrote to the number last.
	 */
	private Optional<Long> signer(Delivery delivery) {
		if (delivery.sdkAppId() != 0) {
			return Optional.of(delivery.sdkAppId());
		}
		return this.replies.find(delivery.references().get(0))
			.map(Reply::phone)
			.flatMap(this.messages::lastTo)
			.map(MessageHead::sdkAppId);
	}

}
