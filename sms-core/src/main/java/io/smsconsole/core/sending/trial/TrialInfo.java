package io.smsconsole.core.sending.trial;

import java.time.Instant;

/**
 * A trial and how far it is. Times are UNIX seconds, 0 where there is none.
 *
 * @param trialId the trial
 * @param trialName its name
 * @param international 0 or 1
 * @param smsSdkAppId the application
 * @param sourceTaskId the task that it was made of
 * @param status 0 being divided, 1 to be confirmed, 2 under way, 3 decided, 4 given up, 5
 * failed
 * @param reason why the winner won or it cannot go on, as a key; else empty
 * @param share how much of the list both parts have together, in percent
 * @param waitMinutes how long after the parts are sent the figures are compared
 * @param metric 0 delivery, 1 conversion, 2 click
 * @param minimumSample how many accepted messages each part must have
 * @param numbers how many numbers the whole list has
 * @param winner 0 for A, 1 for B, or -1
 * @param decidedBy who chose the winner, or an empty string
 * @param createTime when it was made
 * @param decideTime when the figures are compared
 * @param decidedTime when the winner was known
 * @param partA the part with template A
 * @param partB the part with template B
 * @param rest the rest
 */
public record TrialInfo(String trialId, String trialName, int international, String smsSdkAppId, String sourceTaskId,
		int status, String reason, int share, int waitMinutes, int metric, int minimumSample, int numbers, int winner,
		String decidedBy, long createTime, long decideTime, long decidedTime, TrialPart partA, TrialPart partB,
		TrialPart rest) {

	static TrialInfo of(Trial trial, TrialPart partA, TrialPart partB, TrialPart rest) {
		return new TrialInfo(Long.toString(trial.id()), trial.name(), trial.region().wire(),
				Long.toString(trial.sdkAppId()), Long.toString(trial.sourceTask()), trial.state().wire(),
				trial.reason(), trial.share(), trial.waitMinutes(), trial.metric().wire(), trial.minimumSample(),
				trial.numbers(), (trial.winner() != null) ? trial.winner() : -1, trial.decidedBy(),
				seconds(trial.createdAt()), seconds(trial.decideAt()), seconds(trial.decidedAt()), partA, partB, rest);
	}

	private static long seconds(Instant instant) {
		return (instant != null) ? instant.getEpochSecond() : 0;
	}

	/**
	 * The state by name.
	 * @return the state
	 */
	public TrialState state() {
		return TrialState.values()[this.status];
	}

}
