package io.smsconsole.core.base.phone;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/**
 * The countries and regions that have a numbering plan.
 */
public final class Countries {

	/** The ISO code of the mainland. */
	public static final String MAINLAND = "CN";

	private static final SortedSet<String> ABROAD = abroadOf(PhoneNumberUtil.getInstance());

	private Countries() {
	}

	/**
	 * All but the mainland.
	 * @return ISO codes of two letters
	 */
	public static SortedSet<String> abroad() {
		return ABROAD;
	}

	/**
	 * Whether messages can be sent to a country at all.
	 * @param isoCode its ISO code
	 * @return whether it is known
	 */
	public static boolean known(String isoCode) {
		return isoCode.equals(MAINLAND) || ABROAD.contains(isoCode);
	}

	/**
	 * Names a country or region for people.
	 * @param isoCode its ISO code
	 * @param locale the reader's language
	 * @return the name, or the code where there is no such country
	 */
	public static String name(String isoCode, Locale locale) {
		if (!known(isoCode)) {
			return isoCode;
		}
		if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
			switch (isoCode) {
				case "HK":
					return "中国香港";
				case "MO":
					return "中国澳门";
				case "TW":
					return "中国台湾";
				default:
			}
		}
		return new Locale.Builder().setRegion(isoCode).build().getDisplayCountry(locale);
	}

	private static SortedSet<String> abroadOf(PhoneNumberUtil library) {
		SortedSet<String> all = new TreeSet<>(library.getSupportedRegions());
		all.remove(MAINLAND);
		return Collections.unmodifiableSortedSet(all);
	}

}
