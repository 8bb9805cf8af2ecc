package io.smsconsole.core.feedback.reply;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.phone.PhoneParts;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.feedback.pull.PullKind;
import io.smsconsole.core.feedback.pull.PullQueue;
import io.smsconsole.core.feedback.pull.PullRequests;
import io.smsconsole.core.feedback.pull.PullWindow;
import io.smsconsole.core.wire.api.PullSmsReplyStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusResponse;
import io.smsconsole.core.wire.api.PullSmsReplyStatusResponse.PullSmsReplyStatus;

import org.springframework.stereotype.Service;

/**
 * How programs learn what people answer.
 */
@Service
public class ReplyActions {

	private final PullRequests requests;

	private final PullQueue queue;

	private final ReplyMapper mapper;

	private final Clock clock;

	ReplyActions(PullRequests requests, PullQueue queue, ReplyMapper mapper, Clock clock) {
		this.requests = requests;
		this.queue = queue;
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * Hands out replies to messages of an application, each once.
	 * @param request how many
	 * @return the oldest that were not handed out yet
	 */
	@RetriedTransaction
	@Action(name = "PullSmsReplyStatus", access = Access.READ, resource = Resource.APP)
	public PullSmsReplyStatusResponse pull(PullSmsReplyStatusRequest request) {
		long app = this.requests.app(request.smsSdkAppId());
		List<Long> ids = this.queue.take(PullKind.REPLY, app, PullRequests.limit(request.limit()));
		return response(ids.isEmpty() ? List.of() : inOrder(ids));
	}

	/**
	 * Tells the replies of one number, as often as one asks.
	 * @param request which number, and when
	 * @return its replies to messages of the application, oldest first
	 */
	@Action(name = "PullSmsReplyStatusByPhoneNumber", access = Access.READ, resource = Resource.APP)
	public PullSmsReplyStatusResponse pullByPhoneNumber(PullSmsReplyStatusByPhoneNumberRequest request) {
		long app = this.requests.app(request.smsSdkAppId());
		PullWindow window = PullWindow.of(request.beginTime(), request.endTime(), request.offset(),
				this.clock.instant());
		int limit = PullRequests.limit(request.limit());
		String phone = PhoneNumbers.strict(request.phoneNumber()).orThrow("PhoneNumber").e164();
		return response(this.mapper.ofPhone(app, phone, window.from(), window.to(), limit));
	}

	private List<Reply> inOrder(List<Long> ids) {
		Map<Long, Reply> found = this.mapper.list(ids)
			.stream()
			.collect(Collectors.toMap(Reply::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	private static PullSmsReplyStatusResponse response(List<Reply> replies) {
		return new PullSmsReplyStatusResponse(replies.stream().map(ReplyActions::status).toList());
	}

	private static PullSmsReplyStatus status(Reply reply) {
		PhoneParts phone = PhoneParts.of(reply.phone());
		return new PullSmsReplyStatus(reply.extendCode(), phone.countryCode(), reply.phone(), reply.signName(),
				reply.content(), reply.repliedAt().getEpochSecond(), phone.nationalNumber());
	}

}
