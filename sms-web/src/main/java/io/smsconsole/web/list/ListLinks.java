package io.smsconsole.web.list;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of other views of the list in hand: they keep what was searched and filtered.
 * Templates reach it as {@code @listLinks}.
 */
@Component
public class ListLinks {

	private static final String AFTER = "after";

	private static final String BEFORE = "before";

	private static final String SORT = "sort";

	/**
	 * The page that follows a key.
	 * @param key the key
	 * @return path and query
	 */
	public String after(String key) {
		return local(here().replaceQueryParam(BEFORE).replaceQueryParam(AFTER, "{key}"), key);
	}

	/**
	 * The page that precedes a key.
	 * @param key the key
	 * @return path and query
	 */
	public String before(String key) {
		return local(here().replaceQueryParam(AFTER).replaceQueryParam(BEFORE, "{key}"), key);
	}

	/**
	 * The first page.
	 * @return path and query
	 */
	public String first() {
		return local(here().replaceQueryParam(AFTER).replaceQueryParam(BEFORE));
	}

	/**
	 * The first page, sorted otherwise.
	 * @param sort the column, with {@code -} before it for descending
	 * @return path and query
	 */
	public String sorted(String sort) {
		return local(here().replaceQueryParam(AFTER).replaceQueryParam(BEFORE).replaceQueryParam(SORT, "{sort}"), sort);
	}

	private static UriComponentsBuilder here() {
		ServletUriComponentsBuilder builder = ServletUriComponentsBuilder.fromCurrentRequest();
		return builder.scheme(null).host(null).port(null);
	}

	private static String local(UriComponentsBuilder builder, Object... values) {
		return builder.buildAndExpand(values).toUriString();
	}

}
