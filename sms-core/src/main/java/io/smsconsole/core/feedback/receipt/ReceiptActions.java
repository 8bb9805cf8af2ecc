package io.smsconsole.core.feedback.receipt;

import java.time.Clock;
import java.util.List;

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
import io.smsconsole.core.wire.api.PullSmsSendStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse.PullSmsSendStatus;

import org.springframework.stereotype.Service;

/**
 * How programs learn what became of their messages.
 */
@Service
public class ReceiptActions {

	private final PullRequests requests;

	private final PullQueue queue;

	private final ReceiptReports reports;

	private final Clock clock;

	ReceiptActions(PullRequests requests, PullQueue queue, ReceiptReports reports, Clock clock) {
		this.requests = requests;
		this.queue = queue;
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Hands out receipts of an application, each once.
	 * @param request how many
	 * @return the oldest that were not handed out yet
	 */
	@RetriedTransaction
	@Action(name = "PullSmsSendStatus", access = Access.READ, resource = Resource.APP)
	public PullSmsSendStatusResponse pull(PullSmsSendStatusRequest request) {
		long app = this.requests.app(request.smsSdkAppId());
		int limit = PullRequests.limit(request.limit());
		return response(this.reports.of(this.queue.take(PullKind.RECEIPT, app, limit)));
	}

	/**
	 * Tells the receipts of one number, as often as one asks.
	 * @param request which number, and when
	 * @return its receipts, oldest first
	 */
	@Action(name = "PullSmsSendStatusByPhoneNumber", access = Access.READ, resource = Resource.APP)
	public PullSmsSendStatusResponse pullByPhoneNumber(PullSmsSendStatusByPhoneNumberRequest request) {
		long app = this.requests.app(request.smsSdkAppId());
		PullWindow window = PullWindow.of(request.beginTime(), request.endTime(), request.offset(),
				this.clock.instant());
		int limit = PullRequests.limit(request.limit());
		String phone = PhoneNumbers.strict(request.phoneNumber()).orThrow("PhoneNumber").e164();
		return response(this.reports.ofPhone(app, phone, window, limit));
	}

	private static PullSmsSendStatusResponse response(List<ReceiptReport> reports) {
		return new PullSmsSendStatusResponse(reports.stream().map(ReceiptActions::status).toList());
	}

	private static PullSmsSendStatus status(ReceiptReport report) {
		PhoneParts phone = PhoneParts.of(report.phone());
		return new PullSmsSendStatus(report.receivedAt().getEpochSecond(), phone.countryCode(), phone.nationalNumber(),
				report.phone(), Long.toString(report.messageId()), report.status(), report.code(),
				report.sessionContext());
	}

}
