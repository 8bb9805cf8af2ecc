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
 * together; more are collected as a list before
 * @param excludedCustomerGroupIdSet groups whose customers are left out, or left out
 */
public record CreateSendTaskRequest(@Required String taskName, @Required Integer international,
		@Required String smsSdkAppId, String signName, @Required String templateId, List<String> templateParamSet,
		List<String> phoneNumberSet, List<GivenRecipient> recipientSet, String recipientListId, Long sendTime,
		Integer ratePerSecond, List<Long> customerGroupIdSet,
		List<Long> excludedCustomerGroupIdSet) implements AppScoped {

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
				recipientListId, sendTime, ratePerSecond, null, null);
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

	boolean bringsNumbers() {
		return this.phoneNumberSet != null || this.recipientSet != null || this.customerGroupIdSet != null;
	}

	CreateSendTaskRequest withList(long listId) {
		return ofList(this.taskName, this.international, this.smsSdkAppId, this.signName, this.templateId,
				this.templateParamSet, Long.toString(listId), this.sendTime, this.ratePerSecond);
	}

}
