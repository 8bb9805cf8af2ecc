package io.smsconsole.auth.key;

import io.smsconsole.core.base.action.Required;

/**
 * Enables or disables an access key.
 *
 * @param accessKeyId its public half
 * @param status {@code Active} or {@code Inactive}
 * @param targetUin whose it is; absent is the caller's
 */
public record UpdateAccessKeyRequest(@Required String accessKeyId, @Required String status, Long targetUin) {

}
