package io.smsconsole.core.sending.latency;

import java.time.Instant;
import java.time.LocalDate;

import io.smsconsole.core.base.kind.Region;

/**
 * Messages that took about as long.
 *
 * @param hour the hour in which they were asked for
 * @param day the day of that hour
 * @param bucket how long they took, see {@link Buckets}
 */
record Sample(Instant hour, LocalDate day, Region region, long sdkAppId, Stage stage, int bucket) {

}
