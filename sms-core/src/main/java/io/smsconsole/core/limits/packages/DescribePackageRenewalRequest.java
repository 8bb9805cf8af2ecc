package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.action.Required;

/**
 * Asks how packages are renewed.
 *
 * @param international 0 mainland, 1 anywhere else
 */
public record DescribePackageRenewalRequest(@Required Integer international) {

}
