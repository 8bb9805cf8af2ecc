package io.smsconsole.core.sending.recipient;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorTexts;

/**
 * A row that will not be sent to.
 *
 * @param row the row in the sheet, the first is 1
 * @param value what stands in the number's column, the first 64 characters
 * @param kind what is wrong
 * @param reason the key of the explanation in the bundle {@code reasons}
 * @param arguments what the explanation is filled with
 */
public record RecipientProblem(int row, String value, ProblemKind kind, String reason, List<String> arguments) {

	/**
	 * Explains the problem.
	 * @param locale the reader's language
	 * @return one sentence
	 */
	public String explanation(Locale locale) {
		return ErrorTexts.reason(this.reason, locale, this.arguments.toArray());
	}

}
