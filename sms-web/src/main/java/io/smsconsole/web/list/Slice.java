package io.smsconsole.web.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list, and the keys from which the pages before and after it start.
 *
 * @param <T> what the list holds
 * @param items the rows of this page in the order of the list
 * @param previous the key before which the previous page lies, {@code null} on the first
 * @param next the key after which the next page lies, {@code null} on the last
 */
public record Slice<T>(List<T> items, String previous, String next) {

	/**
	 * Makes a page out of what a query brought.
	 * @param <T> what the list holds
	 * @param cursor where the page begins
	 * @param rows up to {@link Cursor#limit()} rows in the order of the query: when going
	 * backwards, the one next to the cursor's key first
	 * @param key tells a row's key
	 * @return the page
	 */
	public static <T> Slice<T> of(Cursor cursor, List<T> rows, Function<T, ?> key) {
		boolean more = rows.size() > cursor.size();
		List<T> items = new ArrayList<>(more ? rows.subList(0, cursor.size()) : rows);
		if (cursor.backwards()) {
			Collections.reverse(items);
		}
		boolean before = cursor.backwards() ? more : cursor.after() != null;
		boolean after = cursor.backwards() || more;
		if (items.isEmpty()) {
			return new Slice<>(List.of(), null, null);
		}
		return new Slice<>(List.copyOf(items), before ? key.apply(items.get(0)).toString() : null,
				after ? key.apply(items.get(items.size() - 1)).toString() : null);
	}

	/**
	 * Whether there is nothing to show.
	 * @return whether the page is empty
	 */
	public boolean isEmpty() {
		return this.items.isEmpty();
	}

	/**
	 * Whether there are further pages, in either direction.
	 * @return whether links to them make sense
	 */
	public boolean hasMore() {
		return this.previous != null || this.next != null;
	}

}
