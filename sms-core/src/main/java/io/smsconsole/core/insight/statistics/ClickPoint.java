package io.smsconsole.core.insight.statistics;

/**
 * How often short links were followed in an hour or on a day.
 *
 * @param time its beginning, UNIX seconds
 * @param people who followed a link for the first time that day
 * @param clicks how often people followed links
 * @param bots how often programs fetched them
 */
public record ClickPoint(long time, long people, long clicks, long bots) {

}
