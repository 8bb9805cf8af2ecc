package io.smsconsole.core.insight.verification;

/**
 * Has the counts compared with a count over all messages.
 */
public record VerifyStatisticsRequest() {

}
