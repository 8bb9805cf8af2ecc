package io.smsconsole.core.sending.task;

/**
 * What reading a task's list came to: a forecast, since everything is checked again when
 * the task runs.
 *
 * @param total rows that hold anything
 * @param valid rows that will be sent to
 * @param duplicate rows whose number stands further up already
 * @param invalid rows that cannot be used
 * @param fee billed segments of the valid rows
 */
public record TaskReport(int total, int valid, int duplicate, int invalid, int fee) {
}
