package io.smsconsole.core.sending.click;

import java.time.LocalDate;

/**
 * A click as it counts.
 *
 * @param key where it counts
 * @param day the day of its hour
 * @param person who it was, told from others of that link and day alone; {@code null} for
 * a program
 */
record CountedClick(ClickKey key, LocalDate day, Long person) {

}
