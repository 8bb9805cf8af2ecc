package io.smsconsole.auth.audit;

/**
 * Has the audit log verified.
 */
public record VerifyAuditLogRequest() {

}
