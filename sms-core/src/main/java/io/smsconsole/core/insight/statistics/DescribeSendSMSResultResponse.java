package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * Why messages of a period did not arrive.
 *
 * @param requests every number asked for
 * @param failures how many of them were refused or failed
 * @param failureSet the reasons, the most frequent first
 */
public record DescribeSendSMSResultResponse(long requests, long failures, List<FailureCount> failureSet) {

}
