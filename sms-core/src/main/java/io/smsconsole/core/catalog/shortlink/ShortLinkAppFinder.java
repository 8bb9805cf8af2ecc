package io.smsconsole.core.catalog.shortlink;

import java.util.function.Function;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.error.SmsException;

/**
 * What names a short link is about the link's application.
 *
 * @param <T> the request
 * @param requestType the request's class
 * @param linkId tells the link that it names
 * @param links the links
 */
public record ShortLinkAppFinder<T>(Class<T> requestType, Function<T, String> linkId,
		ShortLinks links) implements AppFinder<T> {

	@Override
	public String smsSdkAppId(T request) {
		return this.links.existing(this.linkId.apply(request))
			.map((link) -> Long.toString(link.sdkAppId()))
			.orElse(null);
	}

	@Override
	public SmsException unknown() {
		return ShortLinks.unknown();
	}

}
