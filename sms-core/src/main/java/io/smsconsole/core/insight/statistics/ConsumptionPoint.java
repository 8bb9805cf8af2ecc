package io.smsconsole.core.insight.statistics;

/**
 * What the messages of an hour or a day cost.
 *
 * @param time its beginning, UNIX seconds
 * @param consumption of the messages that were asked for in it
 */
public record ConsumptionPoint(long time, Consumption consumption) {

}
