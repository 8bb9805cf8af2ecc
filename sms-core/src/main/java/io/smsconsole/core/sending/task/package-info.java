/**
 * Group sends: one template to a list of numbers, now or at a time, with a state that is
 * the same for everyone who looks.
 */
package io.smsconsole.core.sending.task;
