package io.smsconsole.core.insight.retention;

/**
 * The partition of a month.
 *
 * @param name its name, made of the month
 * @param end the id before which all of its rows lie
 */
record MonthPartition(String name, long end) {
}
