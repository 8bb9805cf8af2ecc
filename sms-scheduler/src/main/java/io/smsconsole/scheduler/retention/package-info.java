/**
 * Makes room ahead for the messages of the months to come, and lets go of those that need
 * not be kept any longer.
 */
package io.smsconsole.scheduler.retention;
