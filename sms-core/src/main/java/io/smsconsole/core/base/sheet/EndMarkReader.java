package io.smsconsole.core.base.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Adds a line of its own to a text. Where that line does not come out as the last one, a
 * quotation mark before it was never closed and has swallowed it.
 */
final class EndMarkReader extends FilterReader {

	/** No text has it: texts with the character 0 are refused. */
	static final String MARK = "\0end";

	private final String tail = "\n" + MARK;

	private int told = -1;

	EndMarkReader(Reader in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		int read = (this.told < 0) ? super.read(target, offset, length) : -1;
		if (read >= 0) {
			return read;
		}
		this.told = Math.max(0, this.told);
		int count = Math.min(length, this.tail.length() - this.told);
		this.tail.getChars(this.told, this.told + count, target, offset);
		this.told += count;
		return (count > 0) ? count : -1;
	}

}
