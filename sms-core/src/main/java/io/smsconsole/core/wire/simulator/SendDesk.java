package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.phone.PhoneResult;
import io.smsconsole.core.base.segment.Segments;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Takes messages: judges them, writes the journal, and expects what comes back.
 */
final class SendDesk {

	private static final int MAX_NUMBERS = 200;

	private static final int CONTEXT_BYTES = 512;

	private static final int MAX_EXTEND_CODE = 32;

	private final Clock clock;

	private final Admission admission;

	private final SerialNumbers serialNumbers;

	private final FirstSights firstSights;

	private final Journal journal;

	private final FeedbackDesk feedback;

	SendDesk(Clock clock, Admission admission, FirstSights firstSights, Journal journal, FeedbackDesk feedback) {
		this.clock = clock;
		this.admission = admission;
		this.serialNumbers = new SerialNumbers();
		this.firstSights = firstSights;
		this.journal = journal;
		this.feedback = feedback;
	}

	SendSmsResponse send(SendSmsRequest request, Call call) throws IOException {
		check(request);
		List<PhoneResult> numbers = request.phoneNumberSet().stream().map(PhoneNumbers::strict).toList();
		SendAnswer answer = answer(request, numbers, call);
		for (int i = 0; i < numbers.size(); i++) {
			answer.add(request.phoneNumberSet().get(i), numbers.get(i), this.serialNumbers);
		}
		Set<Fate> lost = newlyLost(answer.accepted());
		if (!lost.contains(Fate.REQUEST_LOST)) {
			this.journal.append(answer.submission(), answer.journalLines());
			answer.accepted().forEach(this.feedback::expect);
		}
		if (!lost.isEmpty()) {
			call.leaveUnanswered();
		}
		return new SendSmsResponse(answer.statuses());
	}

	private static void check(SendSmsRequest request) {
		List<String> numbers = request.phoneNumberSet();
		Checks.check(numbers != null && !numbers.isEmpty(), ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET,
				"PhoneNumberSet");
		Checks.check(numbers.size() <= MAX_NUMBERS, ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT,
				"PhoneNumberSet");
		Checks.given(request.smsSdkAppId(), "SmsSdkAppId");
		Checks.given(request.templateId(), "TemplateId");
		Checks.check(text(request.sessionContext()).getBytes(StandardCharsets.UTF_8).length < CONTEXT_BYTES,
				ErrorCode.INVALID_PARAMETER_VALUE, "SessionContext");
		Checks.check(text(request.extendCode()).length() <= MAX_EXTEND_CODE, ErrorCode.INVALID_PARAMETER_VALUE,
				"ExtendCode");
	}

	private SendAnswer answer(SendSmsRequest request, List<PhoneResult> numbers, Call call) {
		Instant now = this.clock.instant();
		if (!Admission.isAppId(request.smsSdkAppId())) {
			return refused(request, call, now,
					Checks.refusal(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId"));
		}
		List<PhoneNumber> valid = numbers.stream().map(PhoneResult::number).filter(Objects::nonNull).toList();
		if (valid.isEmpty()) {
			return refused(request, call, now, null);
		}
		try {
			Admission.Message message = this.admission.message(request, valid);
			Submission submission = new Submission(now, call.requestId(), request.smsSdkAppId(), message.sign(),
					text(request.extendCode()), text(request.sessionContext()),
					DigestUtils.sha256Hex(message.content()), Segments.of(message.content(), message.region()).count());
			return new SendAnswer(submission, null, call.locale());
		}
		catch (SmsException ex) {
			return refused(request, call, now, ex);
		}
	}

	private static SendAnswer refused(SendSmsRequest request, Call call, Instant now, SmsException refusal) {
		String appId = Admission.isAppId(request.smsSdkAppId()) ? request.smsSdkAppId() : "";
		Submission submission = new Submission(now, call.requestId(), appId, "", text(request.extendCode()),
				text(request.sessionContext()), "", 0);
		return new SendAnswer(submission, refusal, call.locale());
	}

	private Set<Fate> newlyLost(List<Accepted> accepted) throws IOException {
		Set<String> losing = accepted.stream()
			.filter((message) -> message.fate().losesAnAnswer())
			.map(Accepted::phone)
			.collect(Collectors.toUnmodifiableSet());
		return losing.isEmpty() ? Set.of()
				: this.firstSights.notice(losing).stream().map(Fate::of).collect(Collectors.toUnmodifiableSet());
	}

	private static String text(String optional) {
		return (optional != null) ? optional : "";
	}

}
