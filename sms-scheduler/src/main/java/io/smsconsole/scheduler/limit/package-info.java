/**
 * Watches what limits count, and forgets what no limit looks back to any more.
 */
package io.smsconsole.scheduler.limit;
