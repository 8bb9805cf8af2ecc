package io.smsconsole.core.sending.recipient;

/**
 * How many rows of which kind were read so far.
 */
record ImportCounts(int total, int valid, int duplicate, int malformed, int slices) {
}
