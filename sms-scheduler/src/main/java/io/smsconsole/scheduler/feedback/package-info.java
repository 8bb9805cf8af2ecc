/**
 * Keeps what comes back from the upstream up to date.
 */
package io.smsconsole.scheduler.feedback;
