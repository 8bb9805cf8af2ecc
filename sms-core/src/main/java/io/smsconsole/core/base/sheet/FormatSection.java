package io.smsconsole.core.base.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One of up to four parts of a format's code, cut into letters that mean something and
 * literal text.
 *
 * @param tokens its pieces in order
 * @param chinese whether names of days and halves of the day are Chinese
 */
record FormatSection(List<Token> tokens, boolean chinese) {

	private static final Pattern OTHER_MEANING = Pattern.compile("[<>=].*|[hH]+|[mM]+|[sS]+");

	private static final String HALVES = "AM/PM";

	private static final String CHINESE_HALVES = "上午/下午";

	/** The day of the week, a letter of Chinese and Japanese programs. */
	private static final String WEEKDAY = "aaa";

	/**
	 * A piece of a code.
	 *
	 * @param literal whether it is shown as it is
	 * @param text the text, or a run of one letter
	 */
	record Token(boolean literal, String text) {

		boolean is(char letter) {
			return !this.literal && this.text.charAt(0) == letter;
		}

	}

	/**
	 * Cuts a code into its sections.
	 */
	static List<FormatSection> sections(String code) {
		List<FormatSection> sections = new ArrayList<>();
		Cutter cutter = new Cutter(code);
		while (sections.isEmpty() || cutter.hasMore()) {
			sections.add(cutter.section());
		}
		return sections;
	}

	boolean isDate() {
		return this.tokens.stream().anyMatch((token) -> !token.literal && "ymdhsa".indexOf(token.text.charAt(0)) >= 0)
				&& isMadeOf("ymdhsaA.,/0");
	}

	boolean isNumber() {
		return isMadeOf("0#?.,%");
	}

	private boolean isMadeOf(String letters) {
		return this.tokens.stream().allMatch((token) -> token.literal || letters.indexOf(token.text.charAt(0)) >= 0);
	}

	/**
	 * Walks through a code.
	 */
	private static final class Cutter {

		private final String code;

		private int at;

		private boolean chinese;

		Cutter(String code) {
			this.code = code;
		}

		boolean hasMore() {
			return this.at < this.code.length();
		}

		FormatSection section() {
			List<Token> tokens = new ArrayList<>();
			this.chinese = false;
			while (hasMore() && this.code.charAt(this.at) != ';') {
				Token token = token();
				if (!token.text.isEmpty()) {
					tokens.add(token);
				}
			}
			this.at++;
			return new FormatSection(tokens, this.chinese);
		}

		private Token token() {
			char c = this.code.charAt(this.at);
			if (this.code.startsWith(CHINESE_HALVES, this.at)) {
				this.chinese = true;
				this.at += CHINESE_HALVES.length();
				return new Token(false, HALVES);
			}
			if (this.code.regionMatches(true, this.at, HALVES, 0, HALVES.length())) {
				this.at += HALVES.length();
				return new Token(false, HALVES);
			}
			return switch (c) {
				case '"' -> new Token(true, upTo('"'));
				case '[' -> bracket(upTo(']'));
				case '\\' -> new Token(true, take(2).substring(1));
				case '_', '*' -> new Token(true, take(2).substring(2));
				default -> isRun(c) ? run(c) : new Token(".,%/".indexOf(c) < 0, take(1));
			};
		}

		/** Of the brackets only the currency sign in {@code [$¥-804]} is shown. */
		private Token bracket(String inner) {
			this.chinese |= inner.endsWith("-804") || inner.endsWith("-404");
			if (!inner.startsWith("$")) {
				// a condition or elapsed time changes what is shown, a colour does not
				return OTHER_MEANING.matcher(inner).matches() ? new Token(false, "[") : new Token(true, "");
			}
			int dash = inner.indexOf('-');
			return new Token(true, inner.substring(1, (dash < 0) ? inner.length() : dash));
		}

		private Token run(char first) {
			int start = this.at;
			while (hasMore() && Character.toLowerCase(this.code.charAt(this.at)) == Character.toLowerCase(first)) {
				this.at++;
			}
			String letters = this.code.substring(start, this.at).toLowerCase(Locale.ROOT);
			this.chinese |= letters.startsWith(WEEKDAY);
			return new Token(false, letters);
		}

		private static boolean isRun(char c) {
			return c < 128 && Character.isLetter(c) || "0#?@".indexOf(c) >= 0;
		}

		private String upTo(char end) {
			int close = this.code.indexOf(end, this.at + 1);
			String inner = this.code.substring(this.at + 1, (close < 0) ? this.code.length() : close);
			this.at = (close < 0) ? this.code.length() : close + 1;
			return inner;
		}

		private String take(int length) {
			String taken = this.code.substring(this.at, Math.min(this.code.length(), this.at + length));
			this.at += length;
			return (taken.length() == length) ? taken : taken + " ".repeat(length - taken.length());
		}

	}

}
