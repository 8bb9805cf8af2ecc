package io.smsconsole.core.sending.trial;

import io.smsconsole.core.base.action.Required;

/**
 * Names a trial.
 *
 * @param trialId the trial
 */
public record TrialRequest(@Required String trialId) {
}
