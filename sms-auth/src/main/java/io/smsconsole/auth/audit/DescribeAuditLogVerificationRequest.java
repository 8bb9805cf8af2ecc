package io.smsconsole.auth.audit;

/**
 * Asks what the last verification of the audit log found.
 */
public record DescribeAuditLogVerificationRequest() {

}
