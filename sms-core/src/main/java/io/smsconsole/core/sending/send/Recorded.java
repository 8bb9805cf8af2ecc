package io.smsconsole.core.sending.send;

/**
 * What of a refused request's own words fits into its record.
 */
final class Recorded {

	private static final int LONGEST_PHONE = 20;

	private static final int LONGEST_TEXT = 64;

	private Recorded() {
	}

	/**
	 * A number, which may be any text: what no number has becomes a question mark.
	 */
	static String phone(String written) {
		StringBuilder phone = new StringBuilder(LONGEST_PHONE);
		for (int i = 0; i < Math.min(written.length(), LONGEST_PHONE); i++) {
			char c = written.charAt(i);
			phone.append((c > ' ' && c < 0x7F) ? c : '?');
		}
		return phone.toString();
	}

	/**
	 * A name, cut where it is too long for one.
	 */
	static String text(String written) {
		return (written.length() <= LONGEST_TEXT) ? written : written.substring(0, LONGEST_TEXT);
	}

}
