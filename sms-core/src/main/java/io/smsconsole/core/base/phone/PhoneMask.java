package io.smsconsole.core.base.phone;

import java.util.regex.Pattern;

/**
 * Shows enough of a number to recognise it, and too little to call it.
 */
public final class PhoneMask {

	private static final String MAINLAND = "+86";

	private static final String STARS = "****";

	private static final int TAIL = 4;

	private static final int MAINLAND_HEAD = 3;

	private static final int HEAD = 4;

	/** Digits with whatever people put between them. */
	private static final Pattern RUN = Pattern.compile("\\p{Nd}(?:[\\p{Z}\\p{Pd}().]*+\\p{Nd})*+");

	private static final Pattern BETWEEN = Pattern.compile("\\P{Nd}");

	private PhoneMask() {
	}

	/**
	 * Masks a number.
	 * @param e164 the number in E.164
	 * @return such as {@code 138****8000}, or {@code +852****5432} for one abroad
	 */
	public static String of(String e164) {
		boolean mainland = e164.startsWith(MAINLAND);
		String text = mainland ? e164.substring(MAINLAND.length()) : e164;
		int head = mainland ? MAINLAND_HEAD : HEAD;
		if (text.length() <= head + TAIL) {
			return STARS;
		}
		return text.substring(0, head) + STARS + text.substring(text.length() - TAIL);
	}

	/**
	 * Masks whatever may be a number within a text that people wrote.
	 * @param text the text
	 * @return the text, of seven digits in a row or more only the first three and the
	 * last four
	 */
	public static String within(String text) {
		return RUN.matcher(text).replaceAll((run) -> masked(run.group()));
	}

	private static String masked(String run) {
		String digits = BETWEEN.matcher(run).replaceAll("");
		if (digits.length() < MAINLAND_HEAD + TAIL) {
			return run;
		}
		return digits.substring(0, MAINLAND_HEAD) + STARS + digits.substring(digits.length() - TAIL);
	}

}
