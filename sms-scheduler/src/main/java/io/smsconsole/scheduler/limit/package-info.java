/**
 * Watches what limits count, renews packages, and forgets what no limit looks back to any
 * more.
 */
package io.smsconsole.scheduler.limit;
