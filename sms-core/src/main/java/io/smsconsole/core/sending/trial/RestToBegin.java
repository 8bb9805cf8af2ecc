package io.smsconsole.core.sending.trial;

/**
 * A rest that is to begin.
 *
 * @param trialId its trial
 * @param taskId its task
 * @param createdBy whoever made the trial
 */
public record RestToBegin(long trialId, long taskId, long createdBy) {
}
