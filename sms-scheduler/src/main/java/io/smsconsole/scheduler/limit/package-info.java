/**
 * Forgets what no limit looks back to any more.
 */
package io.smsconsole.scheduler.limit;
