package io.smsconsole.web.language;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Tells a visitor's language: what they chose, else the first of the browser's languages
 * that we speak, else English.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
public class LanguageResolver implements LocaleResolver {

	/** The cookie that holds the choice. */
	public static final String COOKIE = "language";

	private static final Set<String> SPOKEN = Set.of(Locale.CHINESE.getLanguage(), Locale.ENGLISH.getLanguage());

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		Optional<Language> chosen = (cookie != null) ? Language.of(cookie.getValue()) : Optional.empty();
		return chosen.orElseGet(() -> browsers(request)).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		throw new UnsupportedOperationException("The language is chosen by a cookie");
	}

	private static Language browsers(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			return Language.ENGLISH;
		}
		return Collections.list(request.getLocales())
			.stream()
			.filter((locale) -> SPOKEN.contains(locale.getLanguage()))
			.findFirst()
			.map(Language::of)
			.orElse(Language.ENGLISH);
	}

}
