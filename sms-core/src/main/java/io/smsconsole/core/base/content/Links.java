package io.smsconsole.core.base.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds web addresses in what callers fill into a template. Carriers do not let links
 * through that were not reviewed with the text.
 */
public final class Links {

	/** Endings under which a name without anything around it is an address. */
	private static final String ENDINGS = "com|cn|net|org|gov|edu|info|biz|cc|tv|co|io|me|top|vip|xyz|club|shop|site|"
			+ "online|store|tech|app|dev|link|ltd|icu|fun|ink|hk|tw|mo|jp|kr|sg|us|uk|eu|ru|de|fr";

	/** What a host's name may have before its ending; no longer than any is. */
	private static final String NAME = "(?<![a-z0-9.-])[a-z0-9][a-z0-9.-]{0,250}";

	private static final Pattern LINK = Pattern.compile("(?:https?|ftp)://\\S|(?<![a-z0-9])www\\.[a-z0-9]|" + NAME
			+ "\\.(?:(?:" + ENDINGS + ")(?![a-z0-9-])|[a-z]{2,18}(?::[0-9]{1,5})?/[^\\s/])");

	private Links() {
	}

	/**
	 * Whether there is a web address in a text: one with a scheme, one that begins with
	 * {@code www.}, a name with a path, or a bare name with a common ending. Width and
	 * case of letters do not matter.
	 * @param text the text
	 * @return whether there is one
	 */
	public static boolean in(String text) {
		// most values are a name or a number, and every address has a dot or a slash
		if (text.indexOf('.') < 0 && text.indexOf('/') < 0 && text.chars().allMatch((c) -> c < 0xFF00)) {
			return false;
		}
		return LINK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).find();
	}

}
