/**
 * Begins group-send tasks at their time and takes running ones on.
 */
package io.smsconsole.scheduler.task;
