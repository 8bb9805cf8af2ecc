package io.smsconsole.core.sending.testsend;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Sends a group send's message to a few own numbers.
 *
 * @param taskId the task, read and not begun
 * @param phoneNumberSet 1 to 5 numbers as the API wants them
 * @param templateParamSet values of the template's variables; left out for those of the
 * task's first row
 */
public record TestSendTaskRequest(@Required String taskId, @Required List<String> phoneNumberSet,
		List<String> templateParamSet) {
}
