package io.smsconsole.web.list;

import org.springframework.util.StringUtils;

/**
 * Where in a list a page begins, as the address says. A controller takes it as a
 * parameter; Spring fills it from {@code after}, {@code before} and {@code size}.
 *
 * @param after show what follows the row with this key, or {@code null}
 * @param before show what precedes the row with this key, or {@code null}; wins over
 * {@code after}
 * @param size how many rows, 1 to 100; 20 where the address does not say
 */
public record Cursor(String after, String before, Integer size) {

	private static final int USUAL_SIZE = 20;

	private static final int GREATEST_SIZE = 100;

	/** The first page. */
	public static final Cursor START = new Cursor(null, null, null);

	public Cursor {
		after = StringUtils.hasText(after) ? after : null;
		before = StringUtils.hasText(before) ? before : null;
		size = (size != null) ? Math.max(1, Math.min(size, GREATEST_SIZE)) : USUAL_SIZE;
	}

	/**
	 * How many rows to ask the database for: one more than are shown, which tells whether
	 * there is a further page.
	 * @return the size and one
	 */
	public int limit() {
		return this.size + 1;
	}

	/**
	 * Whether the rows before a key are asked for. The query then runs against the order
	 * of the list, so that it finds those next to the key.
	 * @return whether the list is leafed through backwards
	 */
	public boolean backwards() {
		return this.before != null;
	}

	/**
	 * The key where the query starts, in whichever direction.
	 * @return the key, or {@code null} at the start of the list
	 */
	public String key() {
		return backwards() ? this.before : this.after;
	}

	/**
	 * The key as a number, for lists that are ordered by id.
	 * @return the key, or {@code null} at the start of the list and where the address
	 * holds no number
	 */
	public Long id() {
		try {
			return (key() != null) ? Long.valueOf(key()) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
