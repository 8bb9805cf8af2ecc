package io.smsconsole.core.sending.recipient;

/**
 * A slice as it is stored.
 */
record PackedSlice(int rowCount, byte[] payload) {
}
