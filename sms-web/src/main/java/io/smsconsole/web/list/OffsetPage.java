package io.smsconsole.web.list;

import java.util.List;

/**
 * A page of a short list that is counted off: the key of a {@link Cursor} is then a
 * number of rows.
 *
 * @param offset how many rows to skip
 * @param limit how many rows to show
 */
public record OffsetPage(int offset, int limit) {

	/**
	 * Reads a cursor.
	 * @param cursor where the page begins
	 * @return the page; the first one where the cursor holds no number
	 */
	public static OffsetPage of(Cursor cursor) {
		long key = (cursor.id() != null) ? Math.max(0, Math.min(cursor.id(), Integer.MAX_VALUE)) : 0;
		long offset = cursor.backwards() ? Math.max(0, key - cursor.size()) : key;
		return new OffsetPage((int) offset, cursor.size());
	}

	/**
	 * Makes the page out of what an operation listed.
	 * @param <T> what the list holds
	 * @param rows the rows of this page
	 * @param total how many there are on all pages
	 * @return the page
	 */
	public <T> Slice<T> slice(List<T> rows, int total) {
		String previous = (this.offset > 0) ? String.valueOf(this.offset) : null;
		String next = (this.offset + rows.size() < total) ? String.valueOf(this.offset + rows.size()) : null;
		return new Slice<>(rows, previous, next);
	}

}
