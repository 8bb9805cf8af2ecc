package io.smsconsole.core.insight.verification;

/**
 * Asks what the last verification of the counts found.
 */
public record DescribeStatisticVerificationRequest() {

}
