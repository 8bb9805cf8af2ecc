package io.smsconsole.core.feedback.delivery;

import java.util.List;

import io.smsconsole.core.feedback.callback.Callback;
import io.smsconsole.core.feedback.callback.Callbacks;
import io.smsconsole.core.feedback.receipt.ReceiptReport;
import io.smsconsole.core.feedback.reply.ReplyReceived;
import io.smsconsole.core.sending.message.MessagesMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts what is to be reported into its lane, in the transaction in which it comes about.
 * Where no callback is switched on there is nothing to do; whether receivers answer
 * matters to nobody here.
 */
@Component
class DeliveryFeed {

	private final Callbacks callbacks;

	private final DeliveryEntries entries;

	DeliveryFeed(Callbacks callbacks, DeliveryEntries entries) {
		this.callbacks = callbacks;
		this.entries = entries;
	}

	@EventListener
	void settled(MessagesMoved moved) {
		this.entries.add(moved.movements()
			.stream()
			.filter((movement) -> ReceiptReport.tells(movement.state()))
			.filter((movement) -> this.callbacks.enabled(movement.message().sdkAppId()))
			.map((movement) -> new DeliveryEntry(Lane.of(movement.message().sdkAppId(), movement.message().phone()),
					movement.message().id()))
			.toList());
	}

	@EventListener
	void replied(ReplyReceived received) {
		if (this.callbacks.enabled(Callback.REPLIES)) {
			this.entries.add(List
				.of(new DeliveryEntry(Lane.of(Callback.REPLIES, received.reply().phone()), received.reply().id())));
		}
	}

}
