package io.smsconsole.core.base.secret;

/**
 * The row of the table {@code master_key_check}.
 *
 * @param secret the known text, encrypted
 */
record CheckRow(byte[] secret) {

}
