package io.smsconsole.core.insight.statistics;

/**
 * The conversions of an hour, a day or a month.
 *
 * @param time its beginning, UNIX seconds
 * @param figures of the messages that were asked for in it
 */
public record ConversionPoint(long time, ConversionFigures figures) {

}
