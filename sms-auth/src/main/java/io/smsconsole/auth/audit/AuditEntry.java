package io.smsconsole.auth.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Origin;

/**
 * One line of the audit log.
 *
 * @param at when the call came
 * @param caller who called; empty for an anonymous call
 * @param action the operation, such as {@code sms:AddAppInfo}
 * @param resource the resource as policies write it
 * @param request what was asked for, as JSON, with secrets and phone numbers masked
 * @param stateBefore what it was about before the call, as masked JSON, or {@code null}
 * @param stateAfter the same after the call, or {@code null}
 * @param outcome {@code OK} or the error code
 * @param duration how long it took
 * @param origin where the call came from
 */
record AuditEntry(Instant at, Optional<Caller> caller, String action, String resource, String request,
		String stateBefore, String stateAfter, String outcome, Duration duration, Origin origin) {

	/** The outcome of what was done. */
	static final String OK = "OK";

}
