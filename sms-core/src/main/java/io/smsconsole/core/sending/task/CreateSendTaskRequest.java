package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks for a group-send task.
 *
 * @param taskName 1 to 64 characters
 * @param international 0 or 1
 * @param smsSdkAppId the application that sends
 * @param signName the sign; may be left out outside of the mainland
 * @param templateId the template
 * @param templateParamSet the same values for everyone; left out where each row of the
 * list has its own
 * @param recipientListId the list of numbers
 * @param sendTime when to begin, in UNIX seconds; left out or 0 for when it is confirmed
 * @param ratePerSecond messages a second at most; left out or 0 for no limit
 */
public record CreateSendTaskRequest(@Required String taskName, @Required Integer international,
		@Required String smsSdkAppId, String signName, @Required String templateId, List<String> templateParamSet,
		String recipientListId, Long sendTime, Integer ratePerSecond) implements AppScoped {
}
