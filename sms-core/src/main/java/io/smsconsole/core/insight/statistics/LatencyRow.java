package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.LocalDate;

import io.smsconsole.core.sending.latency.Stage;

/**
 * How many messages took about as long.
 *
 * @param hour the hour, or {@code null} where it is told by the day
 * @param day the day, or {@code null} where it is told by the hour
 */
record LatencyRow(Instant hour, LocalDate day, Stage stage, int bucket, long messages) {

}
