/**
 * Housekeeping: what has to be done every so often, by one node at a time.
 */
package io.smsconsole.scheduler.chore;
