package io.smsconsole.auth.audit;

/**
 * Lists entries of the audit log, newest first.
 *
 * @param beginTime only calls that came in this second or later, UNIX seconds; optional
 * @param endTime only calls that came in this second or before, UNIX seconds; optional
 * @param account only what this account did: its name, or its number; optional
 * @param actionName only this operation, such as {@code AddAppInfo} or
 * {@code sms:AddAppInfo}; optional
 * @param resource only what was about this: an application's id, or a resource as
 * policies write it; optional
 * @param outcome {@code OK}, {@code Failed} for all that went otherwise, or an error
 * code; optional
 * @param callRequestId only the call with this request id; optional
 * @param address only calls from this network address; optional
 * @param limit how many, at most 100; optional
 * @param cursor lists what is older than the entry that a previous answer named; optional
 * @param newerCursor lists what is next newer than that entry; optional
 */
public record DescribeAuditLogListRequest(Long beginTime, Long endTime, String account, String actionName,
		String resource, String outcome, String callRequestId, String address, Integer limit, String cursor,
		String newerCursor) {

}
