package io.smsconsole.core.insight.statistics;

/**
 * How long the messages of an hour, a day or a month took.
 *
 * @param time its beginning, UNIX seconds
 * @param accept from the request to its commit here
 * @param submit from the request to the upstream's answer
 * @param receipt from the upstream's answer to the receipt
 */
public record LatencyPoint(long time, Quantiles accept, Quantiles submit, Quantiles receipt) {

}
