package io.smsconsole.core.insight.statistics;

/**
 * The figures of an hour, a day or a month.
 *
 * @param time its beginning, UNIX seconds
 * @param figures what was counted in it
 */
public record StatisticPoint(long time, Figures figures) {

}
