package io.smsconsole.core.insight.statistics;

/**
 * How often short links were followed in an hour, on a day or in a month.
 *
 * @param time its beginning, UNIX seconds
 * @param people who followed a link, each counted once a day and link, when they first
 * did
 * @param clicks how often people followed links
 * @param bots how often programs fetched them
 */
public record ClickPoint(long time, long people, long clicks, long bots) {

}
