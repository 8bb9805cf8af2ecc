package io.smsconsole.core.sending.send;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.CallNote;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.idempotency.NamedCall;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * Sends messages for programs.
 */
@Service
public class SendActions {

	private static final String SEND = "SendSms";

	private static final String OK = "Ok";

	private static final String SENT = "send success";

	private final Acceptance acceptance;

	private final CurrentAccount account;

	SendActions(Acceptance acceptance, CurrentAccount account) {
		this.acceptance = acceptance;
		this.account = account;
	}

	/**
	 * Accepts messages to up to 200 numbers. What is answered {@code Ok} is committed.
	 * Repeated with the same idempotency key it answers what it answered the first time.
	 * @param request what to send to whom
	 * @return what became of each number, in the order of the request
	 */
	@Action(name = SEND, access = Access.WRITE, resource = Resource.APP)
	public SendSmsResponse send(SendSmsRequest request) {
		SendOrder order = SendRequests.order(request);
		List<Verdict> verdicts = this.acceptance
			.accept(new SendCall(order, NamedCall.current(this.account.uin(), SEND), CallNote.current()));
		return new SendSmsResponse(IntStream.range(0, verdicts.size())
			.mapToObj((entry) -> status(order.draft(), verdicts, entry))
			.toList());
	}

	private static SendStatus status(SendDraft draft, List<Verdict> verdicts, int entry) {
		Verdict verdict = verdicts.get(entry);
		if (verdict.accepted()) {
			return new SendStatus(Long.toString(verdict.messageId()), verdict.phone(), verdict.fee(),
					draft.sessionContext(), OK, SENT, verdict.isoCode());
		}
		return new SendStatus("", verdict.phone(), 0, draft.sessionContext(), verdict.refusal().code(),
				message(verdicts, entry), verdict.isoCode());
	}

	private static String message(List<Verdict> verdicts, int entry) {
		Verdict verdict = verdicts.get(entry);
		Locale locale = LocaleContextHolder.getLocale();
		if (verdict.refusal() != ErrorCode.LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT) {
			return ErrorTexts.of(verdict.refusal(), locale);
		}
		int first = IntStream.range(0, entry)
			.filter((other) -> verdicts.get(other).phone().equals(verdict.phone()))
			.findFirst()
			.orElse(entry);
		return ErrorTexts.reason("send.repeated", locale, Integer.toString(first), verdict.phone());
	}

}
