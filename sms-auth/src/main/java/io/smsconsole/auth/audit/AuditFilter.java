package io.smsconsole.auth.audit;

import java.time.Instant;
import java.util.List;

/**
 * Which entries are wanted; what is {@code null} does not matter.
 *
 * @param after only ids greater than this one
 * @param before only ids smaller than this one
 * @param from only calls that came then or later
 * @param to only calls that came before
 * @param uin the account's number
 * @param account the account's name
 * @param actions the operation, one of these
 * @param resource the resource, or a pattern for it
 * @param outcome the outcome
 * @param failed only those that did not go well
 * @param requestId the request's id
 * @param address the network address
 * @param newestFirst the order; otherwise the oldest come first
 */
record AuditFilter(Long after, Long before, Instant from, Instant to, Long uin, String account, List<String> actions,
		String resource, String outcome, boolean failed, String requestId, String address, boolean newestFirst) {

}
