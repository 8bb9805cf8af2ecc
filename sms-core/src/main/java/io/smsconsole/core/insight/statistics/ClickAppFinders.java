package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.catalog.shortlink.ShortLinkAppFinder;
import io.smsconsole.core.catalog.shortlink.ShortLinks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clicks of a link are about the link's application.
 */
@Configuration(proxyBeanMethods = false)
class ClickAppFinders {

	@Bean
	AppFinder<DescribeShortLinkClicksRequest> clickedShortLinkApp(ShortLinks links) {
		return new ShortLinkAppFinder<>(DescribeShortLinkClicksRequest.class, DescribeShortLinkClicksRequest::linkId,
				links);
	}

}
