/**
 * Forgets what no limit looks back to any more, and renews packages.
 */
package io.smsconsole.scheduler.limit;
