package io.smsconsole.core.base.phone;

/**
 * Shows enough of a number to recognise it, and too little to call it.
 */
public final class PhoneMask {

	private static final String MAINLAND = "+86";

	private static final String STARS = "****";

	private static final int TAIL = 4;

	private static final int MAINLAND_HEAD = 3;

	private static final int HEAD = 4;

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

}
