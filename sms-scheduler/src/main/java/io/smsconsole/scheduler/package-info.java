/**
 * When: jobs at their time, dispatching, polling, rollups.
 */
package io.smsconsole.scheduler;
