package io.smsconsole.core.sending.trial;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import io.smsconsole.core.base.kind.Region;

/**
 * A trial of two templates.
 *
 * @param id the trial
 * @param sourceTask the task that it was made of
 * @param name its name
 * @param region mainland or international
 * @param sdkAppId the application that sends
 * @param templateA the one template
 * @param templateB the other one
 * @param share how much of the list both parts have together, in percent
 * @param waitMinutes how long after the parts are sent the figures are compared
 * @param metric what is compared
 * @param minimumSample how many accepted messages each part must have for that
 * @param numbers how many numbers the whole list has
 * @param state how far it is
 * @param reason why the winner won, or why it cannot go on, as a key of the bundle
 * {@code reasons}; else empty
 * @param winner 0 for A, 1 for B, or {@code null}
 * @param taskA the task of the one part, or 0 before the list is divided
 * @param taskB the task of the other part
 * @param taskRest the task of the rest
 * @param createdBy the account that made it
 * @param createdAt when it was made
 * @param decideAt when the figures are compared, or {@code null}
 * @param decidedAt when the winner was known, or {@code null}
 * @param decidedBy who chose the winner, or an empty string where the figures did
 */
record Trial(long id, long sourceTask, String name, Region region, long sdkAppId, long templateA, long templateB,
		int share, int waitMinutes, TrialMetric metric, int minimumSample, int numbers, TrialState state, String reason,
		Integer winner, long taskA, long taskB, long taskRest, long createdBy, Instant createdAt, Instant decideAt,
		Instant decidedAt, String decidedBy) {

	static final int A = 0;

	static final int B = 1;

	static final int REST = 2;

	boolean divided() {
		return this.taskRest != 0;
	}

	List<Long> tasks() {
		return LongStream.of(this.taskA, this.taskB, this.taskRest).boxed().toList();
	}

	long template(int arm) {
		return (arm == B) ? this.templateB : this.templateA;
	}

}
