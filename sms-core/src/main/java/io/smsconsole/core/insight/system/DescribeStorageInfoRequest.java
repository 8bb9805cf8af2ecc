package io.smsconsole.core.insight.system;

/**
 * Asks how much room there is and what takes it.
 */
public record DescribeStorageInfoRequest() {

}
