package io.smsconsole.scheduler.feedback;

import java.time.Duration;
import java.util.List;

import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.wire.upstream.Upstream;
import io.smsconsole.core.wire.upstream.UpstreamDownException;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import io.smsconsole.scheduler.chore.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Asks the upstream for replies: the second way, should a callback get lost.
 */
@Component
class PullReplies implements Chore {

	private static final Logger logger = LoggerFactory.getLogger(PullReplies.class);

	private static final int ROUNDS = 100;

	private final Upstream upstream;

	private final Replies replies;

	PullReplies(Upstream upstream, Replies replies) {
		this.upstream = upstream;
		this.replies = replies;
	}

	@Override
	public String name() {
		return "pull-replies";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(5);
	}

	@Override
	public void run() {
		try {
			for (int round = 0; round < ROUNDS; round++) {
				List<UpstreamReply> pulled = this.upstream.pullReplies();
				if (pulled.isEmpty()) {
					return;
				}
				this.replies.record(pulled);
			}
		}
		catch (UpstreamDownException ex) {
			// the chore that asks for receipts says so already
			logger.debug("The upstream could not be asked for replies", ex);
		}
	}

}
