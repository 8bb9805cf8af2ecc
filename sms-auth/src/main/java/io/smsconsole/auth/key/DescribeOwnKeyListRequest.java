package io.smsconsole.auth.key;

/**
 * Lists the caller's own keys.
 */
public record DescribeOwnKeyListRequest() {

}
