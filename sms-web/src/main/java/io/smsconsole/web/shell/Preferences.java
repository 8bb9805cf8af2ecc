package io.smsconsole.web.shell;

import java.time.Duration;

import io.smsconsole.web.language.LanguageResolver;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What a visitor chose for this browser, kept in cookies so that it holds before they
 * sign in, too.
 */
@Component
public class Preferences {

	private static final String APP = "app";

	private static final Duration KEPT = Duration.ofDays(365);

	/**
	 * The colours that were chosen.
	 * @param request the request in hand
	 * @return the scheme, {@link Scheme#AUTO} where nothing was chosen
	 */
	public Scheme scheme(HttpServletRequest request) {
		return Scheme.of(value(request, Scheme.COOKIE)).orElse(Scheme.AUTO);
	}

	/**
	 * The application that was chosen last in the header.
	 * @param request the request in hand
	 * @return its id as the cookie has it, which anybody can have written; {@code null}
	 * where nothing was chosen
	 */
	public String app(HttpServletRequest request) {
		return value(request, APP);
	}

	void keepLanguage(String tag, HttpServletRequest request, HttpServletResponse response) {
		keep(LanguageResolver.COOKIE, tag, request, response);
	}

	void keepScheme(String id, HttpServletRequest request, HttpServletResponse response) {
		keep(Scheme.COOKIE, id, request, response);
	}

	void keepApp(long sdkAppId, HttpServletRequest request, HttpServletResponse response) {
		keep(APP, Long.toString(sdkAppId), request, response);
	}

	private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(name, value)
			.path("/")
			.maxAge(KEPT)
			.httpOnly(true)
			.sameSite("Lax")
			.secure(request.isSecure())
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private static String value(HttpServletRequest request, String name) {
		Cookie cookie = WebUtils.getCookie(request, name);
		return (cookie != null) ? cookie.getValue() : null;
	}

}
