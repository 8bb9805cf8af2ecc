package io.smsconsole.core.feedback.receipt;

import io.smsconsole.core.feedback.pull.PullEntry;
import io.smsconsole.core.feedback.pull.PullKind;
import io.smsconsole.core.feedback.pull.PullQueue;
import io.smsconsole.core.sending.message.MessagesMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets programs pull what became of their messages, from the moment in which these are
 * settled.
 */
@Component
class ReceiptFeed {

	private final PullQueue queue;

	ReceiptFeed(PullQueue queue) {
		this.queue = queue;
	}

	@EventListener
	void feed(MessagesMoved moved) {
		this.queue.add(PullKind.RECEIPT,
				moved.movements()
					.stream()
					.filter((movement) -> ReceiptReport.tells(movement.state()))
					.map((movement) -> new PullEntry(movement.message().sdkAppId(), movement.message().id()))
					.toList());
	}

}
