package io.smsconsole.auth.audit;

/**
 * An entry as it is stored, and where.
 *
 * @param link its place in its chain
 * @param row the entry
 */
record StoredEntry(Link link, AuditRow row) {

}
