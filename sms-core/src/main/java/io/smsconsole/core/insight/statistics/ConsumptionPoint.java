package io.smsconsole.core.insight.statistics;

/**
 * What the messages of an hour, a day or a month cost.
 *
 * @param time its beginning, UNIX seconds
 * @param consumption of the messages that were asked for in it
 */
public record ConsumptionPoint(long time, Consumption consumption) {

}
