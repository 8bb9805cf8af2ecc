package io.smsconsole.auth.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rules for the name that an account signs in with.
 */
public final class AccountName {

	private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

	private AccountName() {
	}

	/**
	 * Whether a name may be given to an account: 1 to 64 letters, digits, dots,
	 * underscores, at-signs and hyphens.
	 * @param name the name
	 * @return {@code true} if it may
	 */
	public static boolean valid(String name) {
		return SHAPE.matcher(name).matches();
	}

	/**
	 * The one form in which a name is stored, looked up and counted, however it was
	 * typed.
	 * @param typed the name as typed
	 * @return the name without surrounding blanks, in lower case
	 */
	public static String normal(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

}
