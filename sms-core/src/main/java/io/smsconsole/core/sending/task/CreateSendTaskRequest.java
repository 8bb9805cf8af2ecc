package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;
import io.smsconsole.core.sending.recipient.GivenRecipient;

/**
 * Asks for a group-send task. Its numbers come in one of four ways.
 *
 * @param taskName 1 to 64 characters
 * @param international 0 or 1
 * @param smsSdkAppId the application that sends
 * @param signName the sign; may be left out outside of the mainland
 * @param templateId the template
 * @param templateParamSet the same values for everyone; left out where each number has
 * its own
 * @param phoneNumberSet up to {@value #MOST_NUMBERS} numbers as the API wants them
 * @param recipientSet up to {@value #MOST_NUMBERS} numbers with their own values
 * @param recipientListId a list that was handed in before
 * @param sendTime when to begin, in UNIX seconds; left out or 0 for when it is started. A
 * task whose numbers come along is scheduled at once; one made from a list waits to be
 * confirmed, since somebody has to look at the list's report first
 * @param ratePerSecond messages a second at most; left out or 0 for no limit
 * @param customerGroupIdSet groups of customers with up to {@value #MOST_NUMBERS} people
 * together; more are collected as a list before, which is given beside them
 * @param excludedCustomerGroupIdSet groups whose customers are left out, or left out
 * @param cronExpression when it is to run again and again: a Quartz cron expression of
 * six or seven fields in the zone of the installation, or several, separated by
 * semicolons; left out for a task that runs once. Each run is a task of its own, to the
 * customers that its groups have by then, and none before the send time
 * @param endTime after this time, in UNIX seconds, it runs no more; left out or 0 for
 * until it is stopped
 */
public record CreateSendTaskRequest(@Required String taskName, @Required Integer international,
		@Required String smsSdkAppId, String signName, @Required String templateId, List<String> templateParamSet,
		List<String> phoneNumberSet, List<GivenRecipient> recipientSet, String recipientListId, Long sendTime,
		Integer ratePerSecond, List<Long> customerGroupIdSet, List<Long> excludedCustomerGroupIdSet,
		String cronExpression, Long endTime) implements AppScoped {

	/** How many numbers may come along. */
	public static final int MOST_NUMBERS = 100_000;

	/**
	 * A task whose numbers are not those of customers.
	 * @param taskName 1 to 64 characters
	 * @param international 0 or 1
	 * @param smsSdkAppId the application that sends
	 * @param signName the sign, or {@code null}
	 * @param templateId the template
	 * @param templateParamSet the same values for everyone, or {@code null}
	 * @param phoneNumberSet numbers, or {@code null}
	 * @param recipientSet numbers with their own values, or {@code null}
	 * @param recipientListId a list, or {@code null}
	 * @param sendTime when to begin, in UNIX seconds, or {@code null}
	 * @param ratePerSecond messages a second at most, or {@code null}
	 */
	public CreateSendTaskRequest(String taskName, Integer international, String smsSdkAppId, String signName,
			String templateId, List<String> templateParamSet, List<String> phoneNumberSet,
			List<GivenRecipient> recipientSet, String recipientListId, Long sendTime, Integer ratePerSecond) {
		this(taskName, international, smsSdkAppId, signName, templateId, templateParamSet, phoneNumberSet, recipientSet,
				recipientListId, sendTime, ratePerSecond, null, null, null, null);
	}

	/**
	 * A task for a list that was handed in before.
	 * @param taskName 1 to 64 characters
	 * @param international 0 or 1
	 * @param smsSdkAppId the application that sends
	 * @param signName the sign, or {@code null}
	 * @param templateId the template
	 * @param templateParamSet the same values for everyone, or {@code null}
	 * @param recipientListId the list
	 * @param sendTime when to begin, in UNIX seconds, or {@code null}
	 * @param ratePerSecond messages a second at most, or {@code null}
	 * @return the request
	 */
	public static CreateSendTaskRequest ofList(String taskName, Integer international, String smsSdkAppId,
			String signName, String templateId, List<String> templateParamSet, String recipientListId, Long sendTime,
			Integer ratePerSecond) {
		return new CreateSendTaskRequest(taskName, international, smsSdkAppId, signName, templateId, templateParamSet,
				null, null, recipientListId, sendTime, ratePerSecond);
	}

	/**
	 * The same to the customers of groups.
	 * @param groups the groups
	 * @param excluded the groups that are left out, or {@code null}
	 * @return the request
	 */
	public CreateSendTaskRequest toGroups(List<Long> groups, List<Long> excluded) {
		return new CreateSendTaskRequest(this.taskName, this.international, this.smsSdkAppId, this.signName,
				this.templateId, this.templateParamSet, this.phoneNumberSet, this.recipientSet, this.recipientListId,
				this.sendTime, this.ratePerSecond, groups, excluded, this.cronExpression, this.endTime);
	}

	/**
	 * The same, but again and again.
	 * @param cron when it is to run
	 * @param end after this time, in UNIX seconds, it runs no more, or {@code null}
	 * @return the request
	 */
	public CreateSendTaskRequest recurring(String cron, Long end) {
		return new CreateSendTaskRequest(this.taskName, this.international, this.smsSdkAppId, this.signName,
				this.templateId, this.templateParamSet, this.phoneNumberSet, this.recipientSet, this.recipientListId,
				this.sendTime, this.ratePerSecond, this.customerGroupIdSet, this.excludedCustomerGroupIdSet, cron, end);
	}

	boolean bringsNumbers() {
		return this.phoneNumberSet != null || this.recipientSet != null
				|| (this.customerGroupIdSet != null && this.recipientListId == null);
	}

	CreateSendTaskRequest withList(long listId) {
		return new CreateSendTaskRequest(this.taskName, this.international, this.smsSdkAppId, this.signName,
				this.templateId, this.templateParamSet, null, null, Long.toString(listId), this.sendTime,
				this.ratePerSecond, this.customerGroupIdSet, this.excludedCustomerGroupIdSet, this.cronExpression,
				this.endTime);
	}

}
