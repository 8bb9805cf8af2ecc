package io.smsconsole.auth.policy;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorTexts;

/**
 * What is wrong with a policy, and where.
 *
 * @param place where, such as {@code statement[0].resource[1]}; empty for the whole
 * @param warning whether it may be saved all the same
 * @param reason the key of the reason's text
 * @param arguments what the text is filled with
 */
public record PolicyProblem(String place, boolean warning, String reason, List<String> arguments) {

	static PolicyProblem error(String place, String reason, String... arguments) {
		return new PolicyProblem(place, false, reason, List.of(arguments));
	}

	static PolicyProblem warning(String place, String reason, String... arguments) {
		return new PolicyProblem(place, true, reason, List.of(arguments));
	}

	/**
	 * Tells what is wrong.
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return the place and one sentence
	 */
	public String text(Locale locale) {
		String sentence = ErrorTexts.reason(this.reason, locale, this.arguments.toArray());
		return this.place.isEmpty() ? sentence : this.place + ": " + sentence;
	}

}
