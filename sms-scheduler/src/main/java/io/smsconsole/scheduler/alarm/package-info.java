/**
 * Tells people of alarms, by mail, and resolves what is over.
 */
package io.smsconsole.scheduler.alarm;
