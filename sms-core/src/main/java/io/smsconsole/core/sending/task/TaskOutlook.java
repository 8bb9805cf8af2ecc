package io.smsconsole.core.sending.task;

/**
 * What there is to know before a task is confirmed.
 *
 * @param approvalNeeded whether a second person has to approve it then
 * @param trialId the trial that it is a part of or went out as, or an empty string
 * @param packageBalance what the packages have left, or -1
 * @param newSign whether it is large and its sign has sent little
 */
record TaskOutlook(boolean approvalNeeded, String trialId, long packageBalance, boolean newSign) {

}
