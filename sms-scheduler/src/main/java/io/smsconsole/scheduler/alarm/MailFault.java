package io.smsconsole.scheduler.alarm;

import java.io.IOException;
import java.util.regex.Pattern;

import io.smsconsole.core.insight.notice.NoticeFault;
import io.smsconsole.core.insight.notice.NoticeOutcome;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Tells what a failure of sending mail means.
 */
final class MailFault {

	/** Codes of SMTP that stay the same however often it is tried. */
	private static final Pattern FOR_GOOD = Pattern.compile("5[0-9]{2}\\b.*", Pattern.DOTALL);

	private MailFault() {
	}

	static NoticeOutcome outcome(Exception failure) {
		if (failure instanceof MailAuthenticationException) {
			return NoticeOutcome.failed(NoticeFault.LOGIN, detail(failure));
		}
		Exception said = said(failure);
		if (said instanceof AddressException || refused(said)) {
			return NoticeOutcome.failed(NoticeFault.REFUSED, detail(said));
		}
		boolean connected = !(failure instanceof MailSendException sending)
				|| sending.getMessageExceptions().length > 0;
		return NoticeOutcome.failed(
				(connected && !(root(said) instanceof IOException)) ? NoticeFault.DEFERRED : NoticeFault.CONNECTION,
				detail(said));
	}

	/** What the server said about the one message that was sent. */
	private static Exception said(Exception failure) {
		return (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0)
				? sending.getMessageExceptions()[0] : failure;
	}

	private static boolean refused(Exception said) {
		if (!(said instanceof SendFailedException failed)) {
			return false;
		}
		boolean address = failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
		return address || FOR_GOOD.matcher(String.valueOf(said.getMessage()).strip()).matches();
	}

	private static Throwable root(Exception failure) {
		return NestedExceptionUtils.getMostSpecificCause(failure);
	}

	private static String detail(Exception failure) {
		Throwable root = (failure instanceof SendFailedException failed && failed.getNextException() != null)
				? failed.getNextException() : root(failure);
		return root.getMessage();
	}

}
