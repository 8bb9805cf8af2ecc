package io.smsconsole.auth.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import io.smsconsole.auth.principal.Caller;

/**
 * An entry as the table {@code audit_entry} holds it. What follows about the caller is
 * {@code null} for an anonymous call.
 *
 * @param id its id
 * @param at when the call came, to the millisecond
 * @param uin who called
 * @param account the name of who called
 * @param means how the caller showed who they are
 * @param reference which session, key or job it was
 * @param action the operation
 * @param resource the resource as policies write it
 * @param request what was asked for, as masked JSON
 * @param stateBefore what it was about before the call, as masked JSON, or {@code null}
 * @param stateAfter the same after the call, or {@code null}
 * @param outcome {@code OK} or the error code
 * @param durationMs milliseconds that it took
 * @param requestId the request's id
 * @param address where the call came from, or {@code null}
 * @param userAgent what the caller's program calls itself, or {@code null}
 */
record AuditRow(long id, Instant at, Long uin, String account, String means, String reference, String action,
		String resource, String request, String stateBefore, String stateAfter, String outcome, long durationMs,
		String requestId, String address, String userAgent) {

	private static final int LONGEST_REFERENCE = 64;

	private static final int LONGEST_USER_AGENT = 255;

	static AuditRow of(long id, AuditEntry entry) {
		Optional<Caller> caller = entry.caller();
		return new AuditRow(id, entry.at().truncatedTo(ChronoUnit.MILLIS), caller.map(Caller::uin).orElse(null),
				caller.map(Caller::name).orElse(null), caller.map((somebody) -> somebody.means().name()).orElse(null),
				caller.map((somebody) -> cut(somebody.reference(), LONGEST_REFERENCE)).orElse(null), entry.action(),
				entry.resource(), entry.request(), entry.stateBefore(), entry.stateAfter(), entry.outcome(),
				entry.duration().toMillis(), entry.origin().requestId(), entry.origin().address(),
				cut(entry.origin().userAgent(), LONGEST_USER_AGENT));
	}

	private static String cut(String text, int longest) {
		return (text == null || text.length() <= longest) ? text : text.substring(0, longest);
	}

}
