package io.smsconsole.core.feedback.delivery;

import java.util.Locale;

/**
 * What a receiver made of a sample.
 *
 * @param taken whether it answered as it should
 * @param httpStatus the HTTP status, or 0 where there was none
 * @param millis how long it took, in milliseconds
 * @param error why it failed, in the reader's language, or an empty string
 */
public record TestCallbackResponse(boolean taken, int httpStatus, long millis, String error) {

	static TestCallbackResponse of(DeliveryOutcome outcome, long millis, Locale locale) {
		return new TestCallbackResponse(outcome.taken(), outcome.status(), millis,
				outcome.taken() ? "" : error(outcome, locale));
	}

	private static String error(DeliveryOutcome outcome, Locale locale) {
		String text = outcome.fault().text(locale);
		return outcome.detail().isEmpty() ? text : text + " (" + outcome.detail() + ")";
	}

}
