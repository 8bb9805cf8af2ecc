package io.smsconsole.auth.key;

import java.util.List;

/**
 * Access keys.
 *
 * @param accessKeys the keys, the oldest first
 */
public record ListAccessKeysResponse(List<AccessKeyInfo> accessKeys) {

}
