/**
 * Verifies the audit log day by day, and forgets what is older than it is kept.
 */
package io.smsconsole.scheduler.audit;
