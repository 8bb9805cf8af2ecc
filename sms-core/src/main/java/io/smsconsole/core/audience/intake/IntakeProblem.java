package io.smsconsole.core.audience.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.phone.PhoneMask;

/**
 * A row that did not come into the pool.
 *
 * @param row the row, the first is 1
 * @param value what stands in the number's column, the first 64 characters
 * @param kind 0 a duplicate, 1 no usable number, 2 something else that does not fit
 * @param reason why, as a key of the bundle {@code reasons}
 * @param arguments what the reason's text is filled with
 */
public record IntakeProblem(int row, String value, int kind, String reason, List<String> arguments) {

	static final int DUPLICATE = 0;

	static final int MALFORMED = 1;

	static final int OTHER = 2;

	private static final int VALUE_LENGTH = 64;

	static IntakeProblem of(int row, String value, int kind, String reason, Object... arguments) {
		return new IntakeProblem(row, value.substring(0, Math.min(value.length(), VALUE_LENGTH)), kind, reason,
				Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/**
	 * Explains the problem.
	 * @param locale the reader's language
	 * @return one sentence
	 */
	public String explanation(Locale locale) {
		return ErrorTexts.reason(this.reason, locale, this.arguments.toArray());
	}

	IntakeProblem masked() {
		return new IntakeProblem(this.row, PhoneMask.within(this.value), this.kind, this.reason, this.arguments);
	}

}
