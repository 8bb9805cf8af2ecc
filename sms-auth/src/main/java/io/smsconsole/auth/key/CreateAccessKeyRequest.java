package io.smsconsole.auth.key;

/**
 * Makes an access key.
 *
 * @param targetUin whose it is to be; absent is the caller's
 */
public record CreateAccessKeyRequest(Long targetUin) {

}
