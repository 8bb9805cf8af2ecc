package io.smsconsole.web.list;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

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
		return here().replaceQueryParam(BEFORE).replaceQueryParam(AFTER, encoded(key)).build().toUriString();
	}

	/**
	 * The page that precedes a key.
	 * @param key the key
	 * @return path and query
	 */
	public String before(String key) {
		return here().replaceQueryParam(AFTER).replaceQueryParam(BEFORE, encoded(key)).build().toUriString();
	}

	/**
	 * The first page.
	 * @return path and query
	 */
	public String first() {
		return here().replaceQueryParam(AFTER).replaceQueryParam(BEFORE).build().toUriString();
	}

	/**
	 * The first page, sorted otherwise.
	 * @param sort the column, with {@code -} before it for descending
	 * @return path and query
	 */
	public String sorted(String sort) {
		return here().replaceQueryParam(AFTER)
			.replaceQueryParam(BEFORE)
			.replaceQueryParam(SORT, encoded(sort))
			.build()
			.toUriString();

	}

	private static UriComponentsBuilder here() {
		return ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null);
	}

	private static String encoded(String value) {
		return UriUtils.encode(value, StandardCharsets.UTF_8);
	}

}
