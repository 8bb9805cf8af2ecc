package io.smsconsole.web.security;

import io.smsconsole.web.shortlink.ShortLinkPath;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The door for whoever follows a short link: no session, and where they go to is told
 * nothing of where they come from.
 */
@Configuration(proxyBeanMethods = false)
class VisitorsDoor {

	@Bean
	@Order(3)
	SecurityFilterChain followingDoor(HttpSecurity http) {
		SecurityConfiguration.stateless(http);
		return http.securityMatcher(ShortLinkPath.PATTERN).headers((headers) -> {
			PageHeaders.apply(headers);
			headers.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
				.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"));
		}).authorizeHttpRequests((requests) -> requests.anyRequest().permitAll()).build();
	}

}
