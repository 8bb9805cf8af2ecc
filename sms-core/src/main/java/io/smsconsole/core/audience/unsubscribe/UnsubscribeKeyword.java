package io.smsconsole.core.audience.unsubscribe;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that unsubscribe whoever answers with one of them and nothing else.
 */
public final class UnsubscribeKeyword {

	private static final Set<String> WORDS = Set.of("T", "N", "R", "TD", "退订", "T退订", "QX", "STOP", "0000");

	/** Blanks, and what is not seen at all: phones add some of it. */
	private static final Pattern AROUND = Pattern.compile("^[\\p{Z}\\p{C}]+|[\\p{Z}\\p{C}]+$");

	private UnsubscribeKeyword() {
	}

	/**
	 * Whether an answer is such a word, full-width or not, whatever its case.
	 * @param answer what somebody answered
	 * @return whether they want no more
	 */
	public static boolean is(String answer) {
		String plain = Normalizer.normalize(answer, Normalizer.Form.NFKC);
		return WORDS.contains(AROUND.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT));
	}

}
