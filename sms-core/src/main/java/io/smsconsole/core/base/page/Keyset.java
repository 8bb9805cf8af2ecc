package io.smsconsole.core.base.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;

import org.springframework.util.StringUtils;

/**
 * A part of a list that has no end to speak of: what lies beside an entry that a previous
 * answer named. The list is in the order of ids, newest first.
 *
 * @param older only what is older than this entry, or {@code null}
 * @param newer only what is newer than this entry and next to it, or {@code null}
 * @param limit how many, at most {@value Page#MAX_LIMIT}
 */
public record Keyset(Long older, Long newer, int limit) {

	/**
	 * Reads {@code Cursor}, {@code NewerCursor} and {@code Limit}.
	 * @param cursor what a previous answer gave for asking what is older, or {@code null}
	 * @param newerCursor what it gave for asking what is newer, or {@code null}
	 * @param limit how many, or {@code null}
	 * @return the part
	 * @throws SmsException where one of them is none
	 */
	public static Keyset of(String cursor, String newerCursor, Integer limit) {
		return new Keyset(id("Cursor", cursor), id("NewerCursor", newerCursor), Page.of(limit, null).limit());
	}

	/**
	 * Whether the query runs from old to new, so that it finds what is next to the entry.
	 * @return whether what is newer is asked for
	 */
	public boolean backwards() {
		return this.newer != null;
	}

	/**
	 * How many rows to ask the database for: one more, which tells whether there is more.
	 * @return the limit and one
	 */
	public int rows() {
		return this.limit + 1;
	}

	/**
	 * Makes a part out of what the query brought.
	 * @param <T> what the list holds
	 * @param found up to {@link #rows()} rows in the order of the query
	 * @param id tells a row's id
	 * @return the part, newest first
	 */
	public <T> Part<T> part(List<T> found, ToLongFunction<T> id) {
		boolean more = found.size() > this.limit;
		List<T> rows = new ArrayList<>(more ? found.subList(0, this.limit) : found);
		if (backwards()) {
			Collections.reverse(rows);
		}
		boolean hasOlder = backwards() || more;
		boolean hasNewer = backwards() ? more : this.older != null;
		return new Part<>(List.copyOf(rows),
				(hasOlder && !rows.isEmpty()) ? Long.toString(id.applyAsLong(rows.get(rows.size() - 1))) : "",
				(hasNewer && !rows.isEmpty()) ? Long.toString(id.applyAsLong(rows.get(0))) : "");
	}

	private static Long id(String parameter, String text) {
		if (!StringUtils.hasText(text)) {
			return null;
		}
		return Ids.parse(text.strip())
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "page.cursor"));
	}

	/**
	 * Some rows, and how to ask for those beside them.
	 *
	 * @param <T> what the list holds
	 * @param rows the rows, newest first
	 * @param cursor for asking what is older, empty where nothing is
	 * @param newerCursor for asking what is newer, empty where nothing is
	 */
	public record Part<T>(List<T> rows, String cursor, String newerCursor) {

	}

}
