package io.smsconsole.auth.audit;

/**
 * A verification of the audit log has ended. Published within the transaction that keeps
 * its result.
 *
 * @param faultCount how many entries are not what was written
 */
public record AuditVerified(long faultCount) {
}
