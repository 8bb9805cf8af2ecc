package io.smsconsole.core.catalog.qualification;

/**
 * What of a manager is kept encrypted.
 *
 * @param phone the encrypted number
 * @param idNumber the encrypted number of the identity document
 */
record ManagerSecrets(byte[] phone, byte[] idNumber) {

}
