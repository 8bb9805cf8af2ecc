package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.base.action.Required;

/**
 * Tells about one sign.
 *
 * @param signId its id
 */
public record DescribeTPLSignInfoRequest(@Required Long signId) {

}
