package io.smsconsole.core.sending.trial;

import java.util.List;

/**
 * Trials, newest first.
 *
 * @param trialSet the trials
 * @param totalCount how many there are on all pages
 */
public record DescribeSendTrialListResponse(List<TrialInfo> trialSet, int totalCount) {
}
