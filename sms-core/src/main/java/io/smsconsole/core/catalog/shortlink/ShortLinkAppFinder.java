package io.smsconsole.core.catalog.shortlink;

import java.util.function.Function;

import io.smsconsole.core.base.action.AppFinder;

/**
 * Finds the application of what names a short link.
 */
public final class ShortLinkAppFinder {

	private ShortLinkAppFinder() {
	}

	/**
	 * Makes a finder.
	 * @param <T> the request
	 * @param requestType a record
	 * @param linkId tells the link that it names
	 * @param links the links
	 * @return the finder
	 */
	public static <T> AppFinder<T> of(Class<T> requestType, Function<T, String> linkId, ShortLinks links) {
		return AppFinder.of(requestType, (request) -> links.existing(linkId.apply(request)).map(ShortLink::sdkAppId),
				ShortLinks::unknown);
	}

}
