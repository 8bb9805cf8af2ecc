package io.smsconsole.scheduler.job;

/**
 * Asks for the jobs of the installation.
 */
public record DescribeJobListRequest() {

}
