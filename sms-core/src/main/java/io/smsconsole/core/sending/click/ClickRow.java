package io.smsconsole.core.sending.click;

import java.time.LocalDate;

/**
 * How often a link was followed in an hour.
 *
 * @param key where it counts
 * @param day the day of the hour
 * @param people how many people followed it for the first time that day
 * @param clicks how often people followed it
 * @param bots how often programs fetched it
 */
record ClickRow(ClickKey key, LocalDate day, long people, long clicks, long bots) {

}
