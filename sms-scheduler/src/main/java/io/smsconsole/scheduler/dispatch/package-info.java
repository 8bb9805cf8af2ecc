/**
 * Takes accepted messages to the upstream and records what came of it.
 */
package io.smsconsole.scheduler.dispatch;
