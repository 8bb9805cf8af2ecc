package io.smsconsole.auth.audit;

/**
 * Hands entries of the audit log out in large portions, newest first. That somebody took
 * them is in the log, too.
 *
 * @param beginTime only calls that came in this second or later, UNIX seconds; optional
 * @param endTime only calls that came in this second or before, UNIX seconds; optional
 * @param account only what this account did: its name, or its number; optional
 * @param actionName only this operation; optional
 * @param resource only what was about this: an application's id, or a resource as
 * policies write it; optional
 * @param outcome {@code OK}, {@code Failed} for all that went otherwise, or an error
 * code; optional
 * @param callRequestId only the call with this request id; optional
 * @param address only calls from this network address; optional
 * @param limit how many, at most 1,000; optional
 * @param cursor what is older than the entry that a previous answer named; optional
 */
public record ExportAuditLogRequest(Long beginTime, Long endTime, String account, String actionName, String resource,
		String outcome, String callRequestId, String address, Integer limit, String cursor) {

	DescribeAuditLogListRequest list() {
		return new DescribeAuditLogListRequest(this.beginTime, this.endTime, this.account, this.actionName,
				this.resource, this.outcome, this.callRequestId, this.address, null, this.cursor, null);
	}

	/**
	 * The portion after an entry.
	 * @param newCursor what the previous answer named
	 * @return the same request for what is older
	 */
	ExportAuditLogRequest after(String newCursor) {
		return new ExportAuditLogRequest(this.beginTime, this.endTime, this.account, this.actionName, this.resource,
				this.outcome, this.callRequestId, this.address, this.limit, newCursor);
	}

}
