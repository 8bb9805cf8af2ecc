package io.smsconsole.core.insight.system;

/**
 * Asks for the processes that work on this database.
 */
public record DescribeNodeListRequest() {

}
