package io.smsconsole.core.sending.trial;

/**
 * Names the trial that something was done with.
 *
 * @param trialId the trial
 */
public record TrialResponse(String trialId) {
}
