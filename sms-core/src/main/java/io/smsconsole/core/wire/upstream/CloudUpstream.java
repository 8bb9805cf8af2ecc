package io.smsconsole.core.wire.upstream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.smsconsole.core.wire.api.PullSmsReplyStatusRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusResponse.PullSmsReplyStatus;
import io.smsconsole.core.wire.api.PullSmsSendStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse.PullSmsSendStatus;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse;
import io.smsconsole.core.wire.client.CallException;
import io.smsconsole.core.wire.client.CloudException;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.client.UncertainException;
import io.smsconsole.core.wire.client.UnsentException;

import org.springframework.stereotype.Component;

/**
 * An upstream that speaks the signed API.
 */
@Component
class CloudUpstream implements Upstream {

	private static final int PULL_LIMIT = 100;

	/**
	 * As many requests about single numbers as the vendor answers in a second (source
	 * 002, the limits by interface).
	 */
	private static final int QUESTIONS_PER_SECOND = 20;

	private static final Duration FURTHEST_BACK = Duration.ofDays(7).minusMinutes(5);

	/** Refusals that say "not now" rather than "not this". */
	private static final Set<String> LATER = Set.of("RequestLimitExceeded", "ResourceInsufficient",
			"ResourceUnavailable", "InternalError.RequestTimeException");

	/** Something broke off in there; it may have been behind the point of no return. */
	private static final Set<String> OPEN = Set.of("InternalError", "InternalError.Timeout",
			"InternalError.SendAndRecvFail");

	private final SmsClient client;

	private final UpstreamProperties properties;

	private final Clock clock;

	private final RateLimiter questions = RateLimiter.of("questions",
			RateLimiterConfig.custom()
				.limitForPeriod(QUESTIONS_PER_SECOND)
				.limitRefreshPeriod(Duration.ofSeconds(1))
				.timeoutDuration(Duration.ofMinutes(1))
				.build());

	CloudUpstream(SmsClient client, UpstreamProperties properties, Clock clock) {
		this.client = client;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public SubmitOutcome submit(SubmitRequest request) {
		try {
			return answered(this.client.call(wire(request)));
		}
		catch (CloudException ex) {
			return failed(ex.code());
		}
		catch (UnsentException ex) {
			return new SubmitOutcome.Deferred(String.valueOf(ex.getMessage()));
		}
		catch (UncertainException ex) {
			return new SubmitOutcome.Uncertain(String.valueOf(ex.getMessage()));
		}
	}

	private SendSmsRequest wire(SubmitRequest request) {
		return new SendSmsRequest(request.phones(), this.properties.sdkAppId(), request.templateId(),
				orNull(request.signName()), request.parameters(), orNull(request.extendCode()),
				request.sessionContext(), orNull(request.senderId()));
	}

	private static SubmitOutcome answered(SendSmsResponse response) {
		return new SubmitOutcome.Answered(response.sendStatusSet()
			.stream()
			.map((status) -> new SubmitOutcome.Status(status.phoneNumber(), status.serialNo(), status.code()))
			.toList());
	}

	private static SubmitOutcome failed(String code) {
		if (OPEN.contains(code)) {
			return new SubmitOutcome.Uncertain(code);
		}
		boolean later = LATER.contains(code) || LATER.contains(code.split("\\.", 2)[0]);
		return later ? new SubmitOutcome.Deferred(code) : new SubmitOutcome.Refused(code);
	}

	@Override
	public List<UpstreamReceipt> pullReceipts() {
		return receipts(() -> this.client.call(new PullSmsSendStatusRequest(PULL_LIMIT, this.properties.sdkAppId())));
	}

	@Override
	public List<UpstreamReply> pullReplies() {
		return asked(() -> this.client.call(new PullSmsReplyStatusRequest(PULL_LIMIT, this.properties.sdkAppId())))
			.pullSmsReplyStatusSet()
			.stream()
			.map(CloudUpstream::reply)
			.toList();
	}

	@Override
	public List<UpstreamReceipt> receiptsOf(String phone, Instant since) {
		Instant now = this.clock.instant();
		Instant earliest = now.minus(FURTHEST_BACK);
		long begin = (since.isBefore(earliest) ? earliest : since).getEpochSecond();
		RateLimiter.waitForPermission(this.questions);
		return receipts(() -> this.client.call(new PullSmsSendStatusByPhoneNumberRequest(begin, 0, PULL_LIMIT, phone,
				this.properties.sdkAppId(), now.getEpochSecond())));
	}

	private static List<UpstreamReceipt> receipts(Supplier<PullSmsSendStatusResponse> call) {
		return asked(call).pullSmsSendStatusSet().stream().map(CloudUpstream::receipt).toList();
	}

	private static <T> T asked(Supplier<T> call) {
		try {
			return call.get();
		}
		catch (CallException ex) {
			throw new UpstreamDownException(ex);
		}
	}

	private static UpstreamReceipt receipt(PullSmsSendStatus status) {
		return new UpstreamReceipt(status.serialNo(), status.phoneNumber(),
				Objects.requireNonNullElse(status.sessionContext(), ""), "SUCCESS".equals(status.reportStatus()),
				Objects.requireNonNullElse(status.description(), ""), UpstreamTime.of(status.userReceiveTime()));
	}

	private static UpstreamReply reply(PullSmsReplyStatus status) {
		return new UpstreamReply(status.phoneNumber(), Objects.requireNonNullElse(status.signName(), ""),
				Objects.requireNonNullElse(status.extendCode(), ""),
				Objects.requireNonNullElse(status.replyContent(), ""), UpstreamTime.of(status.replyTime()));
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
