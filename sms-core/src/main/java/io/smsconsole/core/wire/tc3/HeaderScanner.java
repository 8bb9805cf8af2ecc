package io.smsconsole.core.wire.tc3;

/**
 * Goes through a header from left to right. What does not fit makes it fail for good,
 * which is asked for at the end: no regular expression is as fast, and each call has a
 * header to be read.
 */
final class HeaderScanner {

	/** What parts of a header are separated by. */
	static final char COMMA = ',';

	private final String text;

	private int position;

	private boolean failed;

	HeaderScanner(String text) {
		this.text = text;
	}

	/**
	 * Steps over what must stand here.
	 */
	void expect(String literal) {
		if (this.text.startsWith(literal, this.position)) {
			this.position += literal.length();
		}
		else {
			this.failed = true;
		}
	}

	void skipBlanks() {
		while (this.position < this.text.length() && this.text.charAt(this.position) == ' ') {
			this.position++;
		}
	}

	void skipComma() {
		skipBlanks();
		expect(",");
		skipBlanks();
	}

	/**
	 * Reads up to an end, a comma, white space or the end of the text.
	 * @param end the character that ends it
	 * @return what stands before, not empty unless this has failed
	 */
	String token(char end) {
		int start = this.position;
		while (this.position < this.text.length() && isPart(this.text.charAt(this.position), end)) {
			this.position++;
		}
		this.failed |= this.position == start;
		return this.text.substring(start, this.position);
	}

	private static boolean isPart(char character, char end) {
		return character != end && (character > COMMA || (character != COMMA && character > ' '));
	}

	/**
	 * Whether everything fitted and nothing is left.
	 */
	boolean isDone() {
		return !this.failed && this.position == this.text.length();
	}

}
