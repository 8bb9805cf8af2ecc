package io.smsconsole.core.feedback.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.feedback.pull.PullEntry;
import io.smsconsole.core.feedback.pull.PullKind;
import io.smsconsole.core.feedback.pull.PullQueue;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.wire.upstream.UpstreamReply;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people answer, each answer once however often and by whichever way it is
 * reported, and finds out to which message.
 */
@Service
public class Replies {

	/** How long after a message an answer belongs to it. */
	private static final Duration REACH = Duration.ofHours(72);

	/** The upstream's clock may be behind, and it tells whole seconds. */
	private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

	private final ReplyMapper mapper;

	private final MessageStore messages;

	private final PullQueue queue;

	private final Ids ids;

	private final ApplicationEventPublisher events;

	Replies(ReplyMapper mapper, MessageStore messages, PullQueue queue, Ids ids, ApplicationEventPublisher events) {
		this.mapper = mapper;
		this.messages = messages;
		this.queue = queue;
		this.ids = ids;
		this.events = events;
	}

	/**
	 * Keeps answers. What exceeds {@link Reply#MAX_CONTENT} is cut off; what does not
	 * tell who answered and when is left out.
	 * @param replies the answers, oldest first
	 * @return how many of them are new
	 */
	@RetriedTransaction
	public int record(Collection<UpstreamReply> replies) {
		return (int) replies.stream()
			.filter(ReplyForm::usable)
			.map(ReplyForm::clean)
			.filter((reply) -> keep(reply))
			.count();
	}

	/**
	 * Finds a reply.
	 * @param id its id
	 * @return the reply, or empty
	 */
	public Optional<Reply> find(long id) {
		return Optional.ofNullable(this.mapper.find(id));
	}

	/**
	 * Marks replies as called back, within the transaction that records it.
	 * @param ids the replies
	 * @param at when the receiver took them
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void calledBack(Collection<Long> ids, Instant at) {
		this.mapper.calledBack(ids, at);
	}

	/**
	 * Forgets old replies.
	 * @param before those that came before this time
	 * @param limit how many at most
	 * @return how many; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int forget(Instant before, int limit) {
		return this.mapper.forget(this.ids.floor(before), limit);
	}

	private boolean keep(UpstreamReply reported) {
		Reply reply = attribute(reported);
		if (this.mapper.insertUnlessThere(reply, ReplyForm.digest(reported)) == 0) {
			return false;
		}
		if (reply.attributed()) {
			this.queue.add(PullKind.REPLY, List.of(new PullEntry(reply.sdkAppId(), reply.id())));
		}
		this.events.publishEvent(new ReplyReceived(reply));
		return true;
	}

	private Reply attribute(UpstreamReply reply) {
		Instant repliedAt = reply.repliedAt();
		Optional<MessageHead> answered = this.messages.lastTo(reply.phone(), reply.signName(), repliedAt.minus(REACH),
				repliedAt.plus(CLOCKS_APART));
		return new Reply(this.ids.next(), reply.phone(), reply.signName(), reply.extendCode(), reply.content(),
				repliedAt, answered.map(MessageHead::sdkAppId).orElse(0L),
				answered.map(MessageHead::smsType).orElse(null), answered.map(MessageHead::id).orElse(0L));
	}

}
