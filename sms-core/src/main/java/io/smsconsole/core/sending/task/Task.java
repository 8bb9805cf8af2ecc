package io.smsconsole.core.sending.task;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.message.Submission;

/**
 * A group-send task.
 *
 * @param id the task's id
 * @param name its name
 * @param region mainland or international
 * @param sdkAppId the application that sends
 * @param signName the sign, or an empty string
 * @param templateId the template
 * @param listId its list of numbers
 * @param parameters the same values for everyone as a JSON array, or {@code null} where
 * each row of the list has its own
 * @param state how far it is
 * @param reason the key of what went wrong in the bundle {@code reasons}, or an empty
 * string
 * @param sendAt when to begin, or {@code null} for when it is confirmed; of a series when
 * it runs next
 * @param ratePerSecond messages a second at most, or 0 for as fast as the upstream takes
 * them
 * @param report what reading the list came to
 * @param slices how many slices the list has
 * @param nextSlice how many of them are accepted
 * @param series how it belongs to a series or to another task
 * @param createdBy the account that made it
 * @param createdAt when it was made
 * @param startedAt when it began, or {@code null}
 * @param finishedAt when it ended, or {@code null}
 */
public record Task(long id, String name, Region region, long sdkAppId, String signName, long templateId, long listId,
		String parameters, TaskState state, String reason, Instant sendAt, int ratePerSecond, TaskReport report,
		int slices, int nextSlice, TaskSeries series, long createdBy, Instant createdAt, Instant startedAt,
		Instant finishedAt) {

	/**
	 * The same task, made of another one.
	 */
	Task madeOf(long parentId) {
		return new Task(this.id, this.name, this.region, this.sdkAppId, this.signName, this.templateId, this.listId,
				this.parameters, this.state, this.reason, this.sendAt, this.ratePerSecond, this.report, this.slices,
				this.nextSlice, TaskSeries.of(parentId), this.createdBy, this.createdAt, this.startedAt,
				this.finishedAt);
	}

	boolean allAccepted() {
		return this.nextSlice >= this.slices;
	}

	/**
	 * With a rate, no more than a second's worth travels at once.
	 */
	int packSize() {
		return (this.ratePerSecond > 0) ? Math.min(this.ratePerSecond, Submission.MAX_SIZE) : Submission.MAX_SIZE;
	}

	List<String> parametersFor(List<String> ownParameters) {
		return (this.parameters != null) ? TaskJson.parameters(this.parameters) : ownParameters;
	}

}
