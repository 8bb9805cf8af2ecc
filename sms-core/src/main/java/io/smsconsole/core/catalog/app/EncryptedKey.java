package io.smsconsole.core.catalog.app;

/**
 * The key of an application as it is stored.
 *
 * @param appKey the encrypted key
 */
record EncryptedKey(byte[] appKey) {

}
