package io.smsconsole.core.insight.statistics;

/**
 * The figures of an hour or a day.
 *
 * @param time its beginning, UNIX seconds
 * @param figures what was counted in it
 */
public record StatisticPoint(long time, Figures figures) {

}
