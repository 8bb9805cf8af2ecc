package io.smsconsole.web.form;

/**
 * Numbers as forms send them. What is no number is as good as nothing, and told so by the
 * operation that wants one.
 */
public final class Entered {

	private Entered() {
	}

	/**
	 * Reads a whole number.
	 * @param text what was entered, may be {@code null}
	 * @return the number, or {@code null} where it is none
	 */
	public static Integer integer(String text) {
		Long number = number(text);
		return (number != null && number.intValue() == number) ? (Integer) number.intValue() : null;
	}

	/**
	 * Reads a long number, such as an id.
	 * @param text what was entered, may be {@code null}
	 * @return the number, or {@code null} where it is none
	 */
	public static Long number(String text) {
		if (text == null) {
			return null;
		}
		try {
			return Long.valueOf(text.strip());
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
