package io.smsconsole.core.base.phone;

import java.util.function.Function;

import io.smsconsole.core.base.kind.Region;

/**
 * Reads numbers. A number must be valid by libphonenumber, and a mobile one where
 * messages are to go to it; bad input is an answer, never an exception.
 */
public final class PhoneNumbers {

	/**
	 * The longest text that the API takes: a plus, three digits of calling code, a trunk
	 * zero, and fifteen digits at most.
	 */
	static final int MAX_STRICT_LENGTH = 20;

	/**
	 * The longest text that a person may write for a number, blanks and marks included.
	 */
	static final int MAX_LENIENT_LENGTH = 64;

	private static final String MAINLAND = "86";

	private static final String PREFIX = "00";

	private PhoneNumbers() {
	}

	/**
	 * Reads a number as programs have to write it: E.164 with its plus; for the mainland
	 * also {@code 0086}, {@code 86} or nothing before the eleven digits. Blanks, hyphens
	 * and full-width digits are refused.
	 * @param text what the program sent, may be {@code null}
	 * @return the number or the reason why it is none
	 */
	public static PhoneResult strict(String text) {
		return strict(text, NumberingPlans::find);
	}

	/**
	 * Reads a number as programs have to write it, see {@link #strict(String)}, of
	 * whatever kind: also a fixed line's or a service's, to which no message can go.
	 * @param text what the program sent, may be {@code null}
	 * @return the number or the reason why it is none
	 */
	public static PhoneResult anyKind(String text) {
		return strict(text, NumberingPlans::findAny);
	}

	private static PhoneResult strict(String text, Function<String, PhoneResult> plans) {
		if (text == null || text.isEmpty()) {
			return PhoneResult.refused(PhoneFault.EMPTY);
		}
		if (text.length() > MAX_STRICT_LENGTH) {
			return PhoneResult.refused(PhoneFault.TOO_LONG);
		}
		boolean plus = text.charAt(0) == '+';
		String digits = plus ? text.substring(1) : text;
		if (!PhoneText.isDigits(digits)) {
			return PhoneResult.refused(PhoneFault.MALFORMED);
		}
		return plus ? international(digits, plans) : mainland(withoutPrefix(digits), plans);
	}

	/**
	 * Reads a number as people write it in sheets and forms: blanks, hyphens, invisible
	 * characters and full-width digits are cleaned away, a trunk 0 is dropped, and an
	 * international number may lack its {@code +} or {@code 00}.
	 * @param text what the person wrote, may be {@code null}
	 * @param region where the number has to belong
	 * @return the number or the reason why it is none
	 */
	public static PhoneResult lenient(String text, Region region) {
		if (text == null) {
			return PhoneResult.refused(PhoneFault.EMPTY);
		}
		if (text.length() > MAX_LENIENT_LENGTH) {
			return PhoneResult.refused(PhoneFault.TOO_LONG);
		}
		if (region == Region.MAINLAND && MainlandMobiles.surely(text)) {
			return PhoneResult.of(MainlandMobiles.number(text));
		}
		String cleaned = PhoneText.clean(text);
		if (cleaned == null || cleaned.equals("+")) {
			return PhoneResult.refused(PhoneFault.MALFORMED);
		}
		if (cleaned.isEmpty()) {
			return PhoneResult.refused(PhoneFault.EMPTY);
		}
		return cleaned(cleaned, region).in(region);
	}

	private static PhoneResult cleaned(String cleaned, Region region) {
		if (cleaned.charAt(0) == '+') {
			return international(cleaned.substring(1), NumberingPlans::findWithTrunkZero);
		}
		if (cleaned.startsWith(PREFIX)) {
			return international(cleaned.substring(PREFIX.length()), NumberingPlans::findWithTrunkZero);
		}
		if (region == Region.INTERNATIONAL) {
			return international(cleaned, NumberingPlans::findWithTrunkZero);
		}
		String national = withoutPrefix(cleaned);
		boolean trunk = national.length() == MainlandMobiles.DIGITS + 1 && national.charAt(0) == '0';
		return mainland(trunk ? national.substring(1) : national, NumberingPlans::find);
	}

	private static PhoneResult international(String digits, Function<String, PhoneResult> plans) {
		if (digits.startsWith(MAINLAND) && MainlandMobiles.surely(digits.substring(MAINLAND.length()))) {
			return PhoneResult.of(MainlandMobiles.number(digits.substring(MAINLAND.length())));
		}
		if (digits.isEmpty() || digits.charAt(0) == '0') {
			return PhoneResult.refused(PhoneFault.MALFORMED);
		}
		return plans.apply(digits);
	}

	private static PhoneResult mainland(String national, Function<String, PhoneResult> plans) {
		if (national.length() != MainlandMobiles.DIGITS) {
			return PhoneResult.refused(PhoneFault.MALFORMED);
		}
		return MainlandMobiles.surely(national) ? PhoneResult.of(MainlandMobiles.number(national))
				: plans.apply(MAINLAND + national);
	}

	/**
	 * Takes {@code 0086} or {@code 86} away where a mainland number, with or without its
	 * trunk 0, follows.
	 */
	private static String withoutPrefix(String digits) {
		String national = digits.startsWith(PREFIX) ? digits.substring(PREFIX.length()) : digits;
		boolean prefixed = national.startsWith(MAINLAND)
				&& national.length() >= MAINLAND.length() + MainlandMobiles.DIGITS;
		return prefixed ? national.substring(MAINLAND.length()) : digits;
	}

}
