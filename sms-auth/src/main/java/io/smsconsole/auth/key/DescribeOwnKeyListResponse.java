package io.smsconsole.auth.key;

import java.util.List;

/**
 * The caller's own keys.
 *
 * @param ownKeySet the keys, the oldest first
 */
public record DescribeOwnKeyListResponse(List<OwnKey> ownKeySet) {

}
