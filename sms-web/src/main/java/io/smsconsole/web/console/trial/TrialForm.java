package io.smsconsole.web.console.trial;

import io.smsconsole.core.sending.trial.CreateSendTrialRequest;
import io.smsconsole.web.form.Entered;

/**
 * How two templates are tried, as it is entered.
 *
 * @param templateId the other template
 * @param share how much of the list both parts have together, in percent
 * @param waitMinutes how long after the parts are sent the figures are compared
 * @param metric what is compared
 * @param minimumSample how many accepted messages each part must have
 */
record TrialForm(String templateId, String share, String waitMinutes, String metric, String minimumSample) {

	static final TrialForm EMPTY = new TrialForm("", "20", "60", "0", "100");

	private static final int NO_NUMBER = -1;

	CreateSendTrialRequest request(String taskId) {
		return new CreateSendTrialRequest(taskId, this.templateId, number(this.share), number(this.waitMinutes),
				number(this.metric), number(this.minimumSample));
	}

	/** An empty field is no number either, rather than one that was left out. */
	private static Integer number(String text) {
		Integer number = Entered.integer(text);
		return (number != null) ? number : (Integer) NO_NUMBER;
	}

}
