package io.smsconsole.auth.audit;

import io.smsconsole.core.base.action.Required;

/**
 * Asks for one entry of the audit log.
 *
 * @param entryId its id
 */
public record DescribeAuditLogInfoRequest(@Required String entryId) {

}
