package io.smsconsole.core.insight.statistics;

/**
 * How many messages failed in a carrier's network.
 *
 * @param carrier the name of the carrier, {@code NONE} where it is not known
 * @param count how many messages
 */
public record CarrierCount(String carrier, long count) {

}
