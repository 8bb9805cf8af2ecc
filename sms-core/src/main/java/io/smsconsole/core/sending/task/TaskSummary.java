package io.smsconsole.core.sending.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.recipient.RecipientList;
import io.smsconsole.core.sending.tally.Counts;

/**
 * How far a task is, as the API tells it. Counts are cumulative: a delivered message was
 * accepted and submitted too. Times are UNIX seconds, 0 where there is none.
 *
 * @param taskId the task
 * @param taskName its name
 * @param international 0 or 1
 * @param smsSdkAppId the application
 * @param appName the application's name, or an empty string where it was deleted
 * @param signName the sign, or an empty string
 * @param templateId the template
 * @param templateName what the template is called
 * @param templateContent the template's text with its variables
 * @param recipientListId the list of numbers
 * @param fileName the file that the list of numbers came from, or an empty string where
 * they were entered
 * @param readPercent how much of the list is read, 0 to 100
 * @param status the number of its state
 * @param reason why it failed or was missed, as a key; else empty
 * @param reviewReply what the second person said who refused it, or an empty string
 * @param approvalNeeded whether a second person has to approve it once it is confirmed
 * @param trialId the trial that it is a part of or went out as, or an empty string
 * @param packageBalance segments that the packages have left before it is confirmed,
 * cents of yuan outside of the mainland, or -1 where it is confirmed or no package pays
 * for it
 * @param newSign whether it is a large send, not confirmed, under a sign with which the
 * application has sent little
 * @param createTime when it was made
 * @param sendTime when it is or was to begin
 * @param startTime when it began
 * @param finishTime when it ended
 * @param ratePerSecond messages a second at most, or 0
 * @param report what reading its list came to
 * @param total numbers asked for until now
 * @param refused refused here
 * @param accepted accepted here
 * @param submitted taken by the upstream
 * @param delivered received by the person
 * @param failed not received, by receipt
 * @param rejected refused by the upstream
 * @param unknown without a receipt in time
 * @param cancelled taken back
 * @param fee billed segments of the accepted ones
 * @param parentTaskId the series that it is a run of, or the task to whose failed numbers
 * it sends again; else empty
 * @param cronExpression when a series runs; empty for a task that is none
 * @param endTime after this time a series runs no more, or 0
 * @param runTimeSet the next runs of a series, at most 5
 * @param waitsFor what holds it now, or will when it is to begin: {@code app-disabled},
 * {@code arrears} or {@code quiet-hours}; else empty
 * @param waitUntil until when, or 0 where nobody knows
 * @param templateParamSet the values that are the same for everyone; empty where each
 * number has its own
 * @param customerGroupIdSet the groups of customers that its list was made of
 * @param excludedCustomerGroupIdSet the groups that were left out
 */
public record TaskSummary(String taskId, String taskName, int international, String smsSdkAppId, String appName,
		String signName, long templateId, String templateName, String templateContent, String recipientListId,
		String fileName, int readPercent, int status, String reason, String reviewReply, boolean approvalNeeded,
		String trialId, long packageBalance, boolean newSign, long createTime, long sendTime, long startTime,
		long finishTime, int ratePerSecond, TaskReport report, long total, long refused, long accepted, long submitted,
		long delivered, long failed, long rejected, long unknown, long cancelled, long fee, String parentTaskId,
		String cronExpression, long endTime, List<Long> runTimeSet, String waitsFor, long waitUntil,
		List<String> templateParamSet, List<Long> customerGroupIdSet, List<Long> excludedCustomerGroupIdSet) {

	static TaskSummary of(Task task, Counts counts, String appName, Template template, RecipientList list,
			String reviewReply, TaskOutlook outlook, TaskWait wait, List<Instant> runs) {
		TaskSeries series = task.series();
		TaskJson.Groups groups = TaskJson.groups(series.groups());
		return new TaskSummary(Long.toString(task.id()), task.name(), task.region().wire(),
				Long.toString(task.sdkAppId()), appName, task.signName(), task.templateId(), template.name(),
				template.content(), Long.toString(task.listId()), (list != null) ? list.fileName() : "",
				(list != null) ? list.percent() : 0, task.state().wire(), task.reason(), reviewReply,
				outlook.approvalNeeded(), outlook.trialId(), outlook.packageBalance(), outlook.newSign(),
				seconds(task.createdAt()), seconds(task.sendAt()), seconds(task.startedAt()),
				seconds(task.finishedAt()), task.ratePerSecond(), task.report(), counts.requests(),
				counts.of(MessageState.REFUSED), counts.of(MessageState.ACCEPTED), counts.of(MessageState.SUBMITTED),
				counts.of(MessageState.DELIVERED), counts.of(MessageState.FAILED), counts.of(MessageState.REJECTED),
				counts.of(MessageState.UNKNOWN), counts.of(MessageState.CANCELLED), counts.fee(),
				(series.parentId() != 0) ? Long.toString(series.parentId()) : "", series.cron(),
				seconds(series.endsAt()), runs.stream().map(Instant::getEpochSecond).toList(), wait.word(),
				seconds(wait.until()), task.parametersFor(List.of()), groups.included(), groups.excluded());
	}

	private static long seconds(Instant instant) {
		return (instant != null) ? instant.getEpochSecond() : 0;
	}

	/**
	 * What the packages have left afterwards, if all goes as forecast.
	 * @return segments, or yuan outside of the mainland; negative where they have not
	 * enough
	 */
	public BigDecimal balanceAfter() {
		return (this.international == 0) ? BigDecimal.valueOf(this.packageBalance - this.report.fee())
				: BigDecimal.valueOf(this.packageBalance, 2).subtract(this.report.cost());
	}

	/**
	 * The state by name.
	 * @return the state
	 */
	public TaskState state() {
		return TaskState.of(this.status);
	}

}
