package io.smsconsole.core.insight.verification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A natural day, as it is read.
 *
 * @param day the day
 * @param from its beginning
 * @param to its end
 * @param first the smallest id of its messages
 * @param end the id before which all of them lie
 * @param base the milliseconds of {@code first}, as ids have them
 */
record DayRange(LocalDate day, Instant from, Instant to, long first, long end, long base) {

}
