package io.smsconsole.auth.key;

/**
 * A row of {@code access_key}; the secret half is encrypted under the master key, the
 * allowed addresses are separated by commas.
 */
record StoredKey(String secretId, long uin, byte[] secretKey, boolean enabled, String allowedAddresses) {

}
