package io.smsconsole.auth.key;

/**
 * Lists access keys.
 *
 * @param targetUin whose; absent is the caller's
 */
public record ListAccessKeysRequest(Long targetUin) {

}
