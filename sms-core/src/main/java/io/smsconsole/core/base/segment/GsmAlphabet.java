package io.smsconsole.core.base.segment;

/**
 * The 7-bit default alphabet of 3GPP TS 23.038 with its extension table.
 */
final class GsmAlphabet {

	/** The answer for a text with a character outside the alphabet. */
	static final int NOT_GSM = -1;

	private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
			+ "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

	private static final String EXTENSION = "\f^{}\\[~]|€";

	/** Septets by character, up to the highest one of the alphabet. */
	private static final byte[] SEPTETS = septets();

	private GsmAlphabet() {
	}

	/**
	 * Counts the septets of a text.
	 * @param text the text
	 * @return one for each basic character, two for each of the extension, or
	 * {@link #NOT_GSM}
	 */
	static int septets(String text) {
		int sum = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int septets = (c < SEPTETS.length) ? SEPTETS[c] : 0;
			if (septets == 0) {
				return NOT_GSM;
			}
			sum += septets;
		}
		return sum;
	}

	private static byte[] septets() {
		byte[] septets = new byte['€' + 1];
		BASIC.chars().forEach((c) -> septets[c] = 1);
		EXTENSION.chars().forEach((c) -> septets[c] = 2);
		return septets;
	}

}
