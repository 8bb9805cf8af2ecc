package io.smsconsole.core.catalog.sign;

/**
 * Tells about one sign.
 *
 * @param signId its id
 */
public record DescribeTPLSignInfoRequest(Long signId) {

}
