package io.smsconsole.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import io.smsconsole.core.base.page.Page;

/**
 * Lists that operations tell page by page, for forms that offer all there is.
 */
public final class WholeList {

	private WholeList() {
	}

	/**
	 * Reads a list to its end.
	 * @param <T> what is listed
	 * @param page asks for {@link Page#MAX_LIMIT} entries from an offset on
	 * @return all entries
	 */
	public static <T> List<T> of(IntFunction<List<T>> page) {
		List<T> all = new ArrayList<>();
		List<T> next;
		do {
			next = page.apply(all.size());
			all.addAll(next);
		}
		while (next.size() == Page.MAX_LIMIT);
		return all;
	}

}
