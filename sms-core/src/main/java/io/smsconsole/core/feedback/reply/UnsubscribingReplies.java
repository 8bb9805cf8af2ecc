package io.smsconsole.core.feedback.reply;

import io.smsconsole.core.audience.unsubscribe.UnsubscribeAnswer;
import io.smsconsole.core.audience.unsubscribe.Unsubscriptions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets replies unsubscribe people, in the transaction that keeps the reply. A reply that
 * belongs to no message unsubscribes from nothing.
 */
@Component
class UnsubscribingReplies {

	private final Unsubscriptions unsubscriptions;

	UnsubscribingReplies(Unsubscriptions unsubscriptions) {
		this.unsubscriptions = unsubscriptions;
	}

	@EventListener
	void received(ReplyReceived event) {
		Reply reply = event.reply();
		if (reply.attributed()) {
			this.unsubscriptions.answered(new UnsubscribeAnswer(reply.id(), reply.phone(), reply.signName(),
					reply.smsType(), reply.sdkAppId(), reply.content()));
		}
	}

}
