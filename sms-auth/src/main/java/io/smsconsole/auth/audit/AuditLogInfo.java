package io.smsconsole.auth.audit;

import java.util.Objects;

/**
 * An entry of the audit log as it is told to callers.
 *
 * @param entryId its id
 * @param callTime when the call came, UNIX seconds
 * @param uin the account that called, or 0 where nobody was signed in
 * @param account the name of that account then, or an empty string
 * @param means how the caller showed who they are: {@code SESSION}, {@code KEY} or
 * {@code JOB}, or an empty string
 * @param reference which session, key or job it was, or an empty string
 * @param action the operation as policies write it, such as {@code sms:AddAppInfo}
 * @param resource the resource as policies write it
 * @param request what was asked for, as JSON with secrets and phone numbers masked
 * @param stateBefore what it was about before, as masked JSON, or an empty string
 * @param stateAfter the same after, or an empty string
 * @param outcome {@code OK} or the error code
 * @param duration how long it took, milliseconds
 * @param callRequestId the id of the request
 * @param address the network address that it came from, or an empty string
 * @param userAgent what the caller's program calls itself, or an empty string
 */
public record AuditLogInfo(String entryId, long callTime, long uin, String account, String means, String reference,
		String action, String resource, String request, String stateBefore, String stateAfter, String outcome,
		long duration, String callRequestId, String address, String userAgent) {

	static AuditLogInfo of(AuditRow row) {
		return new AuditLogInfo(Long.toString(row.id()), row.at().getEpochSecond(),
				Objects.requireNonNullElse(row.uin(), 0L), text(row.account()), text(row.means()),
				text(row.reference()), row.action(), row.resource(), row.request(), text(row.stateBefore()),
				text(row.stateAfter()), row.outcome(), row.durationMs(), row.requestId(), text(row.address()),
				text(row.userAgent()));
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
