package io.smsconsole.auth.key;

/**
 * The key that was made.
 *
 * @param accessKey the key, with its secret half this once
 */
public record CreateAccessKeyResponse(AccessKeyDetail accessKey) {

}
