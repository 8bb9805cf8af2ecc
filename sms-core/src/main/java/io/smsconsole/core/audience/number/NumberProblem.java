package io.smsconsole.core.audience.number;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorTexts;

/**
 * A row that holds no number that could be taken.
 *
 * @param row the row, the first is 1
 * @param value what stands in it, the first 64 characters
 * @param reason why, as a key of the bundle {@code reasons}
 * @param arguments what the reason's text is filled with
 */
public record NumberProblem(int row, String value, String reason, List<String> arguments) {

	/**
	 * Explains the problem.
	 * @param locale the reader's language
	 * @return one sentence
	 */
	public String explanation(Locale locale) {
		return ErrorTexts.reason(this.reason, locale, this.arguments.toArray());
	}

}
