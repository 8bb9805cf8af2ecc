package io.smsconsole.auth.policy;

/**
 * A pattern in which {@code *} stands for any characters, none too. Matching takes time
 * in proportion to the text at worst for each star, never more.
 */
final class Glob {

	private static final char STAR = '*';

	private final String pattern;

	private final boolean plain;

	Glob(String pattern) {
		this.pattern = pattern;
		this.plain = pattern.indexOf(STAR) < 0;
	}

	boolean isPlain() {
		return this.plain;
	}

	/** Whether it matches any text at all. */
	boolean isEverything() {
		return !this.pattern.isEmpty() && this.pattern.chars().allMatch((c) -> c == STAR);
	}

	boolean matches(String text) {
		return this.plain ? this.pattern.equals(text) : matchesStars(text);
	}

	/** Goes back to the last star only: what earlier ones matched need never change. */
	private boolean matchesStars(String text) {
		int at = 0;
		int in = 0;
		int star = -1;
		int mark = 0;
		while (in < text.length()) {
			if (at < this.pattern.length() && this.pattern.charAt(at) == STAR) {
				star = at++;
				mark = in;
			}
			else if (at < this.pattern.length() && this.pattern.charAt(at) == text.charAt(in)) {
				at++;
				in++;
			}
			else if (star >= 0) {
				at = star + 1;
				in = ++mark;
			}
			else {
				return false;
			}
		}
		while (at < this.pattern.length() && this.pattern.charAt(at) == STAR) {
			at++;
		}
		return at == this.pattern.length();
	}

	@Override
	public String toString() {
		return this.pattern;
	}

}
