package io.smsconsole.auth.audit;

import java.util.List;

/**
 * Some entries of the audit log.
 *
 * @param auditLogSet the entries, newest first
 * @param cursor for asking what is older, empty where nothing is
 * @param newerCursor for asking what is newer, empty where nothing is
 */
public record DescribeAuditLogListResponse(List<AuditLogInfo> auditLogSet, String cursor, String newerCursor) {

}
