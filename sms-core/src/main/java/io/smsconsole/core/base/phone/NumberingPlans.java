package io.smsconsole.core.base.phone;

import java.util.Set;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * Asks libphonenumber.
 */
final class NumberingPlans {

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	private static final Set<Integer> CALLING_CODES = LIBRARY.getSupportedCallingCodes();

	private static final int LONGEST_CALLING_CODE = 3;

	/** Digits of the longest number that E.164 allows. */
	private static final int LONGEST = 15;

	private static final int DECIMAL = 10;

	private static final int ISO_LENGTH = 2;

	private NumberingPlans() {
	}

	/**
	 * Looks a number up.
	 * @param digits calling code and number, ASCII digits
	 */
	static PhoneResult find(String digits) {
		PhoneResult asWritten = asWritten(digits);
		if (asWritten != null) {
			return asWritten;
		}
		try {
			return judge(parse(digits));
		}
		catch (NumberParseException ex) {
			return refuse(ex);
		}
	}

	/**
	 * Looks a number up, whether messages can go to it or not.
	 * @param digits calling code and number, ASCII digits
	 */
	static PhoneResult findAny(String digits) {
		try {
			Phonenumber.PhoneNumber parsed = parse(digits);
			return LIBRARY.isValidNumber(parsed) ? PhoneResult.of(number(parsed))
					: PhoneResult.refused(PhoneFault.INVALID);
		}
		catch (NumberParseException ex) {
			return refuse(ex);
		}
	}

	/**
	 * Looks a number up that may have a trunk 0 after its calling code. The library drops
	 * it where the country has one; elsewhere it is dropped when the number is none with
	 * it, so that a valid fixed line never turns into somebody's mobile.
	 */
	static PhoneResult findWithTrunkZero(String digits) {
		try {
			Phonenumber.PhoneNumber parsed = parse(digits);
			PhoneResult asWritten = judge(parsed);
			if (asWritten.fault() != PhoneFault.INVALID || !parsed.isItalianLeadingZero()) {
				return asWritten;
			}
			return judge(parsed.clearItalianLeadingZero().clearNumberOfLeadingZeros());
		}
		catch (NumberParseException ex) {
			return refuse(ex);
		}
	}

	/**
	 * Takes a number apart that need not be valid.
	 * @param digits calling code and number
	 */
	static PhoneParts split(String digits) {
		try {
			Phonenumber.PhoneNumber parsed = parse(digits);
			return new PhoneParts(Integer.toString(parsed.getCountryCode()),
					LIBRARY.getNationalSignificantNumber(parsed));
		}
		catch (NumberParseException ex) {
			return new PhoneParts("", digits);
		}
	}

	/**
	 * Most numbers are valid as they stand, and taking them apart is a fifth of the
	 * library's work.
	 * @return the number, or {@code null} where the library has to look closer
	 */
	private static PhoneResult asWritten(String digits) {
		for (int length = 1; length <= Math.min(LONGEST_CALLING_CODE, digits.length() - 1); length++) {
			int code = Integer.parseInt(digits, 0, length, DECIMAL);
			if (CALLING_CODES.contains(code)) {
				PhoneResult result = (digits.charAt(length) != '0' && digits.length() <= LONGEST)
						? judge(new Phonenumber.PhoneNumber().setCountryCode(code)
							.setNationalNumber(Long.parseLong(digits, length, digits.length(), DECIMAL)))
						: null;
				return (result != null && result.isNumber()) ? result : null;
			}
		}
		return null;
	}

	private static Phonenumber.PhoneNumber parse(String digits) throws NumberParseException {
		return LIBRARY.parse("+" + digits, null);
	}

	private static PhoneResult judge(Phonenumber.PhoneNumber parsed) {
		return switch (LIBRARY.getNumberType(parsed)) {
			case MOBILE, FIXED_LINE_OR_MOBILE -> PhoneResult.of(number(parsed));
			case UNKNOWN -> PhoneResult.refused(PhoneFault.INVALID);
			default -> PhoneResult.refused(PhoneFault.NOT_MOBILE);
		};
	}

	private static PhoneNumber number(Phonenumber.PhoneNumber parsed) {
		String isoCode = LIBRARY.getRegionCodeForNumber(parsed);
		boolean known = isoCode != null && isoCode.length() == ISO_LENGTH;
		return new PhoneNumber(LIBRARY.format(parsed, PhoneNumberFormat.E164), parsed.getCountryCode(),
				LIBRARY.getNationalSignificantNumber(parsed), known ? isoCode : PhoneNumber.UNKNOWN_COUNTRY);
	}

	private static PhoneResult refuse(NumberParseException ex) {
		return PhoneResult.refused((ex.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE)
				? PhoneFault.UNKNOWN_COUNTRY : PhoneFault.INVALID);
	}

}
