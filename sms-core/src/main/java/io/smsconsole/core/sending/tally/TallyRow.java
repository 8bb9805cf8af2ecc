package io.smsconsole.core.sending.tally;

/**
 * A count to be added.
 */
record TallyRow(TallyKey key, long messages, long fee, long converted) {
}
