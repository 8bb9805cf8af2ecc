package io.smsconsole.core.insight.system;

/**
 * Asks what this installation is made of.
 */
public record DescribeVersionInfoRequest() {

}
