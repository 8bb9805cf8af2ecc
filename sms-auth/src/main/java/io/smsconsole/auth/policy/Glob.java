package io.smsconsole.auth.policy;

/**
 * A pattern in which {@code *} stands for any characters, none too. Matching takes time
 * in proportion to the text at worst for each star, never more.
 */
final class Glob {

	private static final char STAR = '*';

	private final String pattern;

	private final boolean plain;

	private final boolean everything;

	Glob(String pattern) {
		this.pattern = pattern;
		this.plain = pattern.indexOf(STAR) < 0;
		this.everything = !pattern.isEmpty() && pattern.chars().allMatch((c) -> c == STAR);
	}

	boolean isPlain() {
		return this.plain;
	}

	/** Whether it matches any text at all. */
	boolean isEverything() {
		return this.everything;
	}

	boolean matches(String text) {
		return matches(text, 0);
	}

	/**
	 * Whether it matches the end of a text.
	 * @param from where that begins
	 */
	boolean matches(String text, int from) {
		if (this.plain) {
			return this.pattern.length() == text.length() - from && text.startsWith(this.pattern, from);
		}
		return this.everything || matchesStars(text, from);
	}

	/**
	 * Whether it matches all that another one matches: a star is matched by stars only.
	 */
	boolean covers(Glob other) {
		return matches(other.pattern);
	}

	/**
	 * Whether there may be a text that both match; what begins or ends otherwise is none.
	 */
	boolean meets(Glob other) {
		if (this.plain || other.plain) {
			return this.plain ? other.matches(this.pattern) : matches(other.pattern);
		}
		String head = this.pattern.substring(0, this.pattern.indexOf(STAR));
		String otherHead = other.pattern.substring(0, other.pattern.indexOf(STAR));
		String tail = this.pattern.substring(this.pattern.lastIndexOf(STAR) + 1);
		String otherTail = other.pattern.substring(other.pattern.lastIndexOf(STAR) + 1);
		return (head.startsWith(otherHead) || otherHead.startsWith(head))
				&& (tail.endsWith(otherTail) || otherTail.endsWith(tail));
	}

	/** Goes back to the last star only: what earlier ones matched need never change. */
	private boolean matchesStars(String text, int from) {
		int at = 0;
		int in = from;
		int star = -1;
		int mark = from;
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
