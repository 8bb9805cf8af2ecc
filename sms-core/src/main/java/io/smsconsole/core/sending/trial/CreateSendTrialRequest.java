package io.smsconsole.core.sending.trial;

import io.smsconsole.core.base.action.Required;

/**
 * Makes a trial of a task that waits to be confirmed; the task itself is given up.
 *
 * @param taskId the task, whose template is A
 * @param templateId the template B: in effect, of the same region and type, and with as
 * many variables
 * @param share how much of the list both parts have together, 1 to 50 percent; half of it
 * each
 * @param waitMinutes how long after the parts are sent the figures are compared, 1 to
 * 10,080
 * @param metric 0 delivery, 1 conversion, 2 click
 * @param minimumSample how many accepted messages each part must have, or else A is
 * taken; 0 if left out
 */
public record CreateSendTrialRequest(@Required String taskId, @Required String templateId, @Required Integer share,
		@Required Integer waitMinutes, @Required Integer metric, Integer minimumSample) {
}
