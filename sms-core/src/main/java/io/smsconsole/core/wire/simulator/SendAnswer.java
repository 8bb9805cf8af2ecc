package io.smsconsole.core.wire.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneResult;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;

/**
 * Gathers what becomes of the numbers of one request: for the answer, for the journal and
 * for what comes back.
 */
final class SendAnswer {

	private final Submission submission;

	private final SmsException refusal;

	private final Locale locale;

	private final List<SendStatus> statuses = new ArrayList<>();

	private final List<JournalLine> journalLines = new ArrayList<>();

	private final List<Accepted> accepted = new ArrayList<>();

	/**
	 * An answer without numbers yet.
	 * @param submission what the numbers have in common
	 * @param refusal what all are refused with, or {@code null}
	 * @param locale the language of refusals
	 */
	SendAnswer(Submission submission, SmsException refusal, Locale locale) {
		this.submission = submission;
		this.refusal = refusal;
		this.locale = locale;
	}

	void add(String sent, PhoneResult result, SerialNumbers serialNumbers) {
		PhoneNumber number = result.number();
		if (number == null) {
			refuse(sent, PhoneNumber.UNKNOWN_COUNTRY, (this.refusal != null) ? this.refusal : new SmsException(
					ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER, null, result.fault().reason()));
		}
		else if (this.refusal != null) {
			refuse(number.e164(), number.isoCode(), this.refusal);
		}
		else if (Fate.of(number.e164()) == Fate.REFUSED) {
			refuse(number.e164(), number.isoCode(),
					new SmsException(ErrorCode.FAILED_OPERATION_CONTAIN_SENSITIVE_WORD));
		}
		else {
			accept(number, serialNumbers.next(this.submission.appId(), this.submission.time()));
		}
	}

	private void refuse(String phone, String isoCode, SmsException reason) {
		this.statuses.add(new SendStatus("", phone, 0, this.submission.sessionContext(), reason.code().code(),
				ErrorTexts.of(reason, this.locale), isoCode));
		this.journalLines.add(JournalLine.refused(phone));
	}

	private void accept(PhoneNumber number, String serialNo) {
		this.statuses.add(new SendStatus(serialNo, number.e164(), this.submission.fee(),
				this.submission.sessionContext(), "Ok", "send success", number.isoCode()));
		this.journalLines.add(new JournalLine(serialNo, number.e164(), true));
		this.accepted.add(new Accepted(this.submission, serialNo, number.e164(), number.countryCode()));
	}

	Submission submission() {
		return this.submission;
	}

	List<SendStatus> statuses() {
		return this.statuses;
	}

	List<JournalLine> journalLines() {
		return this.journalLines;
	}

	List<Accepted> accepted() {
		return this.accepted;
	}

}
