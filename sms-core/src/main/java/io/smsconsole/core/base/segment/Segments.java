package io.smsconsole.core.base.segment;

import io.smsconsole.core.base.kind.Region;

/**
 * The billed segments of a message. Mainland messages and those with any character
 * outside the GSM alphabet are counted in UTF-16 units: up to 70 are one segment, longer
 * ones are cut into parts of 67. International messages in the GSM alphabet hold 160, or
 * parts of 153, the characters of its extension counting twice.
 *
 * @param units the length as it is billed
 * @param count the segments, at least 1
 * @param gsm whether it travels in the GSM alphabet
 */
public record Segments(int units, int count, boolean gsm) {

	/** Units of a message in a single segment outside the GSM alphabet. */
	public static final int UCS2_SINGLE = 70;

	/** Units in each part of a longer one. */
	public static final int UCS2_PART = 67;

	/** Units of a message in a single segment in the GSM alphabet. */
	public static final int GSM_SINGLE = 160;

	/** Units in each part of a longer one. */
	public static final int GSM_PART = 153;

	/**
	 * Counts a message as it is sent: rendered, with its sign.
	 * @param content the whole message
	 * @param region where it goes
	 * @return its segments
	 */
	public static Segments of(String content, Region region) {
		int septets = (region == Region.INTERNATIONAL) ? GsmAlphabet.septets(content) : GsmAlphabet.NOT_GSM;
		if (septets == GsmAlphabet.NOT_GSM) {
			return new Segments(content.length(), count(content.length(), UCS2_SINGLE, UCS2_PART), false);
		}
		return new Segments(septets, count(septets, GSM_SINGLE, GSM_PART), true);
	}

	private static int count(int units, int single, int part) {
		return (units <= single) ? 1 : (units + part - 1) / part;
	}

}
