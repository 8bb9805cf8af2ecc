/**
 * The audit log: who did what, what it changed, and whether the log is what was written.
 */
package io.smsconsole.web.console.audit;
