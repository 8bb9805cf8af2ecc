package io.smsconsole.core.catalog.shortlink;

import java.time.Clock;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What short links look like before and after a change, and whose they are.
 */
@Configuration(proxyBeanMethods = false)
class ShortLinkConfiguration {

	@Bean
	StateFinder<String> shortLinkState(ShortLinks links, ShortLinkAddress address, Clock clock) {
		return StateFinder
			.of((String id) -> links.existing(id).map((link) -> ShortLinkInfo.of(link, address, clock.instant())))
			.madeBy(AddShortLinkRequest.class, ShortLinkResponse.class, ShortLinkResponse::linkId)
			.changedBy(ModifyShortLinkRequest.class, ModifyShortLinkRequest::linkId)
			.changedBy(ShortLinkRequest.class, ShortLinkRequest::linkId);
	}

	@Bean
	AppFinder<ShortLinkRequest> shortLinkApp(ShortLinks links) {
		return ShortLinkAppFinder.of(ShortLinkRequest.class, ShortLinkRequest::linkId, links);
	}

	@Bean
	AppFinder<ModifyShortLinkRequest> modifiedShortLinkApp(ShortLinks links) {
		return ShortLinkAppFinder.of(ModifyShortLinkRequest.class, ModifyShortLinkRequest::linkId, links);
	}

}
