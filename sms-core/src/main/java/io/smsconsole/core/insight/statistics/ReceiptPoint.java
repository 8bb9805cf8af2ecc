package io.smsconsole.core.insight.statistics;

/**
 * What is known about the messages of an hour, a day or a month.
 *
 * @param time its beginning, UNIX seconds
 * @param figures of the messages that were asked for in it
 */
public record ReceiptPoint(long time, ReceiptFigures figures) {

}
