package io.smsconsole.core.sending.trial;

import io.smsconsole.core.base.action.Required;

/**
 * Chooses the better template of a trial before the figures do.
 *
 * @param trialId the trial
 * @param winner 0 for A, 1 for B
 */
public record DecideSendTrialRequest(@Required String trialId, @Required Integer winner) {
}
