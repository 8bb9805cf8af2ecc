package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.wire.api.PullSmsReplyStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusResponse;
import io.smsconsole.core.wire.api.PullSmsReplyStatusResponse.PullSmsReplyStatus;
import io.smsconsole.core.wire.api.PullSmsSendStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse.PullSmsSendStatus;

/**
 * Hands out receipts and replies: in their order, each once, or those of one number, as
 * often as asked.
 */
final class PullDesk {

	private static final int MAX = 100;

	private static final Duration REACH = Duration.ofDays(7);

	private final Clock clock;

	private final FeedbackBooks books;

	PullDesk(Clock clock, FeedbackBooks books) {
		this.clock = clock;
		this.books = books;
	}

	PullSmsSendStatusResponse receipts(PullSmsSendStatusRequest request, Call call) throws IOException {
		String appId = Checks.given(request.smsSdkAppId(), "SmsSdkAppId");
		return receipts(this.books.pullReceipts(appId, Checks.limit(request.limit(), 1, MAX)));
	}

	PullSmsReplyStatusResponse replies(PullSmsReplyStatusRequest request, Call call) throws IOException {
		String appId = Checks.given(request.smsSdkAppId(), "SmsSdkAppId");
		return replies(this.books.pullReplies(appId, Checks.limit(request.limit(), 1, MAX)));
	}

	PullSmsSendStatusResponse receiptsOf(PullSmsSendStatusByPhoneNumberRequest request, Call call) {
		Checks.given(request.smsSdkAppId(), "SmsSdkAppId");
		Checks.zero(request.offset(), "Offset");
		long end = end(request.beginTime(), request.endTime());
		return receipts(this.books.receipts()
			.ofPhone(request.smsSdkAppId(), phone(request.phoneNumber()), request.beginTime(), end,
					Checks.limit(request.limit(), 1, MAX)));
	}

	PullSmsReplyStatusResponse repliesOf(PullSmsReplyStatusByPhoneNumberRequest request, Call call) {
		Checks.given(request.smsSdkAppId(), "SmsSdkAppId");
		Checks.zero(request.offset(), "Offset");
		long end = end(request.beginTime(), request.endTime());
		return replies(this.books.replies()
			.ofPhone(request.smsSdkAppId(), phone(request.phoneNumber()), request.beginTime(), end,
					Checks.limit(request.limit(), 1, MAX)));
	}

	private long end(Long beginTime, Long endTime) {
		long now = this.clock.instant().getEpochSecond();
		long begin = Checks.given(beginTime, "BeginTime");
		Checks.check(begin >= now - REACH.toSeconds(), ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL,
				"BeginTime");
		long end = (endTime != null) ? endTime : now;
		Checks.check(begin <= end, ErrorCode.INVALID_PARAMETER_VALUE_INVALID_START_TIME, "BeginTime");
		return end;
	}

	private static String phone(String text) {
		return PhoneNumbers.strict(Checks.given(text, "PhoneNumber")).orThrow("PhoneNumber").e164();
	}

	private static PullSmsSendStatusResponse receipts(List<Receipt> receipts) {
		return new PullSmsSendStatusResponse(receipts.stream().map(PullDesk::status).toList());
	}

	private static PullSmsSendStatus status(Receipt receipt) {
		Accepted message = receipt.message();
		return new PullSmsSendStatus(receipt.time(), message.country(), message.subscriber(), message.phone(),
				message.serialNo(), receipt.status(), receipt.code(), message.submission().sessionContext());
	}

	private static PullSmsReplyStatusResponse replies(List<Reply> replies) {
		return new PullSmsReplyStatusResponse(replies.stream().map(PullDesk::status).toList());
	}

	private static PullSmsReplyStatus status(Reply reply) {
		Accepted message = reply.message();
		return new PullSmsReplyStatus(message.submission().extendCode(), message.country(), message.phone(),
				message.submission().sign(), reply.text(), reply.time(), message.subscriber());
	}

}
