package io.smsconsole.core.sending.send;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.wire.api.SendSmsRequest;

/**
 * Reads what programs ask to be sent. Refused as a whole is only what has not the form of
 * a request; all else is told for each number.
 */
final class SendRequests {

	private static final String NUMBERS = "PhoneNumberSet";

	/** Bytes that a session context has to stay below. */
	private static final int SESSION_CONTEXT_BYTES = 512;

	/** Names nothing that exists. */
	private static final long NOTHING = 0;

	private static final Pattern EXTENSION = Pattern.compile("[0-9]{0,20}");

	private static final Pattern SENDER = Pattern.compile("[0-9A-Za-z ]{0,32}");

	private SendRequests() {
	}

	static SendOrder order(SendSmsRequest request) {
		List<String> numbers = numbers(request.phoneNumberSet());
		List<String> parameters = Objects.requireNonNullElse(request.templateParamSet(), List.of());
		SendDraft draft = new SendDraft(id("SmsSdkAppId", request.smsSdkAppId()),
				id("TemplateId", request.templateId()), Objects.requireNonNullElse(request.signName(), ""),
				Submission.API_LANE, matching("ExtendCode", request.extendCode(), EXTENSION, "send.extend-code"),
				matching("SenderId", request.senderId(), SENDER, "send.sender-id"),
				sessionContext(request.sessionContext()), Submission.MAX_SIZE);
		return new SendOrder(draft,
				numbers.stream()
					.map((number) -> new Candidate(number, PhoneNumbers.strict(number).number(), parameters, 0))
					.toList());
	}

	private static List<String> numbers(List<String> numbers) {
		if (numbers == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, NUMBERS, "parameter.missing");
		}
		if (numbers.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, NUMBERS, null);
		}
		if (numbers.size() > Submission.MAX_SIZE) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, NUMBERS, "send.too-many",
					Submission.MAX_SIZE, numbers.size());
		}
		return numbers;
	}

	private static long id(String parameter, String text) {
		if (text == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		return Ids.parse(text).orElse(NOTHING);
	}

	private static String sessionContext(String text) {
		String context = Objects.requireNonNullElse(text, "");
		if (context.getBytes(StandardCharsets.UTF_8).length >= SESSION_CONTEXT_BYTES) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "SessionContext", "send.session-context",
					SESSION_CONTEXT_BYTES);
		}
		return context;
	}

	private static String matching(String parameter, String text, Pattern form, String reason) {
		String value = Objects.requireNonNullElse(text, "");
		if (!form.matcher(value).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, reason);
		}
		return value;
	}

}
