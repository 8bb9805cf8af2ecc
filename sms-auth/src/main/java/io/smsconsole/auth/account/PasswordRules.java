package io.smsconsole.auth.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What a password that a person chooses must be: {@value #SHORTEST} characters or more,
 * at most 72 bytes (more the hash does not look at), {@value #KINDS} of the four kinds of
 * characters (capital letters, small letters, digits, others), and not the account's
 * name.
 */
public final class PasswordRules {

	/** The fewest characters. */
	public static final int SHORTEST = 8;

	/** How many of the four kinds of characters there must be. */
	public static final int KINDS = 3;

	private static final int MOST_BYTES = 72;

	private static final int MADE_UP_LENGTH = 16;

	private PasswordRules() {
	}

	/**
	 * Whether a password may be set.
	 * @param name the name that the account signs in with
	 * @param password the password as typed
	 * @return {@code true} if it may
	 */
	public static boolean allow(String name, String password) {
		return password.codePointCount(0, password.length()) >= SHORTEST
				&& password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && kinds(password) >= KINDS
				&& !password.toLowerCase(Locale.ROOT).equals(AccountName.normal(name));
	}

	/**
	 * Makes up a password that may be set.
	 * @return 16 letters and digits that nobody can guess
	 */
	public static String madeUp() {
		return Stream.generate(() -> RandomText.readable(MADE_UP_LENGTH))
			.filter((password) -> kinds(password) >= KINDS)
			.findFirst()
			.orElseThrow();
	}

	private static long kinds(String password) {
		IntPredicate other = (c) -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c);
		return Stream.<IntPredicate>of(Character::isUpperCase, Character::isLowerCase, Character::isDigit, other)
			.filter((kind) -> password.codePoints().anyMatch(kind))
			.count();
	}

}
