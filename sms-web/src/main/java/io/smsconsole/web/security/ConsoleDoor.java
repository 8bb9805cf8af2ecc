package io.smsconsole.web.security;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import io.smsconsole.web.login.SignInFailures;
import io.smsconsole.web.login.SignInProgress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The door for people. Tokens against forged requests and the page to return to after
 * signing in are kept in cookies: only a person who is signed in has a session.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleDoor {

	private static final String LOGIN = "/login";

	private static final String HOME = "/console";

	private static final RequestMatcher HTMX = new RequestHeaderRequestMatcher("HX-Request", "true");

	@Bean
	@Order(4)
	SecurityFilterChain peoplesDoor(HttpSecurity http, KeptContexts contexts, RequestCache returnTo,
			SignInProgress progress, SignInFailures failures) {
		return http.securityContext((context) -> context.securityContextRepository(contexts))
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/console/**")
				.authenticated()
				.requestMatchers(LOGIN, LOGIN + "/**", "/preferences", "/error")
				.permitAll()
				.anyRequest()
				.permitAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens()))
			.requestCache((cache) -> cache.requestCache(returnTo))
			.formLogin((login) -> login.loginPage(LOGIN).successHandler(progress).failureHandler(failures))
			.logout((logout) -> logout.logoutSuccessUrl(LOGIN + "?out"))
			.exceptionHandling((exceptions) -> exceptions.accessDeniedHandler(new UnfinishedSignIn(HTMX))
				.defaultAuthenticationEntryPointFor(new HxRefreshHeaderAuthenticationEntryPoint(), HTMX))
			.headers(PageHeaders::apply)
			.build();
	}

	private static CookieCsrfTokenRepository tokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		return tokens;
	}

	/** The page to return to after signing in. */
	@Bean
	RequestCache returnTo() {
		MediaTypeRequestMatcher pages = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
		CookieRequestCache cache = new CookieRequestCache();
		cache.setRequestMatcher(new AndRequestMatcher(PathPatternRequestMatcher.pathPattern(HOME + "/**"), pages,
				new NegatedRequestMatcher(HTMX)));
		cache.setCookieCustomizer((cookie) -> cookie.setAttribute("SameSite", "Lax"));
		return cache;
	}

}
