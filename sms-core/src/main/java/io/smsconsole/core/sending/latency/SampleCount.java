package io.smsconsole.core.sending.latency;

/**
 * How many messages a sample stands for.
 */
record SampleCount(Sample sample, long messages) {

}
