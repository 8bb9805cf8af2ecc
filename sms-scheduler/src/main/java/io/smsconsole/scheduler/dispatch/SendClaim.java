package io.smsconsole.scheduler.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Timer;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.wire.upstream.SubmitOutcome;
import io.smsconsole.core.wire.upstream.SubmitRequest;
import io.smsconsole.core.wire.upstream.Upstream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Sends one claimed submission, once.
 */
@Component
class SendClaim {

	private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {
	};

	private final Upstream upstream;

	private final CircuitBreaker breaker;

	private final Templates templates;

	private final JsonMapper json;

	private final Ids ids;

	private final DispatchProperties properties;

	private final DispatchMeters meters;

	private final Clock clock;

	SendClaim(Upstream upstream, CircuitBreaker breaker, Templates templates, JsonMapper json, Ids ids,
			DispatchProperties properties, DispatchMeters meters, Clock clock) {
		this.upstream = upstream;
		this.breaker = breaker;
		this.templates = templates;
		this.json = json;
		this.ids = ids;
		this.properties = properties;
		this.meters = meters;
		this.clock = clock;
	}

	SubmitOutcome send(Claim claim) {
		Optional<Template> template = this.templates.find(claim.submission().templateId());
		if (template.isEmpty() || template.get().upstreamId() == null) {
			return new SubmitOutcome.Refused(ErrorCode.FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST.code());
		}
		if (!this.breaker.tryAcquirePermission()) {
			return new SubmitOutcome.Deferred("The upstream is left alone for a while");
		}
		return watched(request(claim, template.get()));
	}

	/**
	 * Whether it came too late for a code to be of any use.
	 */
	boolean expired(Claim claim) {
		Submission submission = claim.submission();
		return submission.smsType() == SmsType.VERIFICATION
				&& this.ids.instant(submission.id()).plus(this.properties.codeLife()).isBefore(this.clock.instant());
	}

	private SubmitOutcome watched(SubmitRequest request) {
		long start = this.breaker.getCurrentTimestamp();
		Timer.Sample timed = this.meters.begin();
		SubmitOutcome outcome = this.upstream.submit(request);
		this.meters.end(timed, outcome);
		long duration = this.breaker.getCurrentTimestamp() - start;
		if (outcome instanceof SubmitOutcome.Deferred deferred) {
			failed(duration, deferred.cause());
		}
		else if (outcome instanceof SubmitOutcome.Uncertain uncertain) {
			failed(duration, uncertain.cause());
		}
		else {
			this.breaker.onSuccess(duration, this.breaker.getTimestampUnit());
		}
		return outcome;
	}

	private void failed(long duration, String cause) {
		this.breaker.onError(duration, this.breaker.getTimestampUnit(), new IllegalStateException(cause));
	}

	private SubmitRequest request(Claim claim, Template template) {
		Submission submission = claim.submission();
		return new SubmitRequest(Long.toString(submission.id()),
				claim.messages().stream().map(MessageHead::phone).toList(), template.upstreamId().toString(),
				submission.signName(), this.json.readValue(submission.parameters(), STRINGS), submission.extendCode(),
				submission.senderId());
	}

}
