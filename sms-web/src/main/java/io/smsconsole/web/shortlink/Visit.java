package io.smsconsole.web.shortlink;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.sending.click.Agents;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Tells whether somebody follows a link, or a program looks what is behind it.
 */
final class Visit {

	/** Browsers say in these that they fetch a page before anybody asks for it. */
	private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

	private static final List<String> AHEAD = List.of("prefetch", "preview", "prerender", "instant");

	private Visit() {
	}

	static boolean ofProgram(HttpServletRequest request) {
		return HttpMethod.HEAD.matches(request.getMethod()) || ahead(request)
				|| Agents.program(request.getHeader(HttpHeaders.USER_AGENT));
	}

	private static boolean ahead(HttpServletRequest request) {
		return PURPOSES.stream()
			.flatMap((name) -> Collections.list(request.getHeaders(name)).stream())
			.map((value) -> value.toLowerCase(Locale.ROOT))
			.anyMatch((value) -> AHEAD.stream().anyMatch(value::contains));
	}

}
