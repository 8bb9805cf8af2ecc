package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.action.Required;

/**
 * Asks what is left.
 *
 * @param international 0 mainland, 1 anywhere else
 */
public record DescribeSmsPkgRemainRequest(@Required Integer international) {

}
