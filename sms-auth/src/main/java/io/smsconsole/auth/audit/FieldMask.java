package io.smsconsole.auth.audit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How much of a field may be written down, by the field's name.
 */
enum FieldMask {

	/** Nothing of it. */
	HIDDEN {
		@Override
		String apply(String text, int longest) {
			return STARS;
		}
	},

	/** All of it: an id or a policy, whose digits are no phone number. */
	ID {
		@Override
		String apply(String text, int longest) {
			return cut(text, longest);
		}
	},

	/** Its beginning and its end, however it is written. */
	PHONE {
		@Override
		String apply(String text, int longest) {
			return (text.length() > SHOWN_OF_PHONE)
					? text.substring(0, 3) + FOUR_STARS + text.substring(text.length() - 4) : STARS;
		}
	},

	/** All but the middle of whatever may be a phone number. */
	PLAIN {
		@Override
		String apply(String text, int longest) {
			return (text.length() > SHOWN_OF_PHONE)
					? DIGITS.matcher(cut(text, longest)).replaceAll("$1" + FOUR_STARS + "$2") : text;
		}
	};

	static final String STARS = "***";

	private static final String FOUR_STARS = "****";

	private static final int SHOWN_OF_PHONE = 7;

	private static final Pattern DIGITS = Pattern.compile("(\\p{Nd}{3})\\p{Nd}+(\\p{Nd}{4})");

	private static final List<String> SECRETS = List.of("password", "secret", "appkey", "token", "image", "param",
			"idnumber", "file", "webhookurl");

	/** What is named like a secret and is none. */
	private static final List<String> PUBLIC = List.of("secretid", "imageid", "proofimageid", "commissionimageid",
			"imageidset", "commissionimageidset");

	private static final List<String> IDS = List.of("id", "idset", "serialno", "cursor", "policydocument");

	/**
	 * Masks a text.
	 * @param longest how many characters of it may be written down at all
	 */
	abstract String apply(String text, int longest);

	static FieldMask of(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (SECRETS.stream().anyMatch(lower::contains) && !PUBLIC.contains(lower)) {
			return HIDDEN;
		}
		if (lower.contains("phone") || lower.contains("mobile")) {
			return PHONE;
		}
		return IDS.stream().anyMatch(lower::endsWith) ? ID : PLAIN;
	}

	private static String cut(String text, int longest) {
		return (text.length() > longest) ? text.substring(0, longest) + "…" : text;
	}

}
