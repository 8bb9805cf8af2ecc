package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.Required;

/**
 * Asks how long the packages will last.
 *
 * @param international 0 mainland, 1 anywhere else
 */
public record DescribePackageOutlookRequest(@Required Integer international) {

}
