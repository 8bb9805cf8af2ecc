package io.smsconsole.core.insight.system;

/**
 * Asks how the upstream is.
 */
public record DescribeUpstreamHealthRequest() {

}
