package io.smsconsole.web.console.audit;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.auth.audit.AuditLogInfo;
import io.smsconsole.core.base.error.ErrorCode;

/**
 * An entry as a list or its page shows it.
 *
 * @param entry the entry
 * @param what the name of the operation, in the reader's language
 */
public record AuditLine(AuditLogInfo entry, String what) {

	private static final Pattern APP = Pattern.compile(":app/([0-9]{10})$");

	private static final String OK = "OK";

	/**
	 * Its page.
	 * @return the address
	 */
	public String address() {
		return AuditController.PATH + "/" + this.entry.entryId();
	}

	/**
	 * When the call came.
	 * @return the time
	 */
	public Instant time() {
		return Instant.ofEpochSecond(this.entry.callTime());
	}

	/**
	 * The application that it was about.
	 * @return its id, or {@code null}
	 */
	public String app() {
		Matcher named = APP.matcher(this.entry.resource());
		return named.find() ? named.group(1) : null;
	}

	/**
	 * Whether it went well.
	 * @return whether it did
	 */
	public boolean isDone() {
		return OK.equals(this.entry.outcome());
	}

	/**
	 * Whether the caller was not allowed to.
	 * @return whether the gate refused it
	 */
	public boolean isDenied() {
		return ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION.code().equals(this.entry.outcome());
	}

	/**
	 * The colour of its outcome.
	 * @return the colour, as the style sheet has it
	 */
	public String colour() {
		return isDone() ? "success" : isDenied() ? "warning" : "danger";
	}

	/**
	 * The key of its outcome in a word.
	 * @return the message key
	 */
	public String outcome() {
		return "audit.outcome." + (isDone() ? "done" : isDenied() ? "denied" : "failed");
	}

}
