package io.smsconsole.auth.key;

import io.smsconsole.core.base.action.Required;

/**
 * Deletes an access key.
 *
 * @param accessKeyId its public half
 * @param targetUin whose it is; absent is the caller's
 */
public record DeleteAccessKeyRequest(@Required String accessKeyId, Long targetUin) {

}
