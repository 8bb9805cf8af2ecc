package io.smsconsole.web.security;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Tells people who open the bare address from programs that call the API there.
 */
public final class Visitor {

	private static final Set<String> CALL_HEADERS = Set.of("X-TC-Action", HttpHeaders.AUTHORIZATION);

	private static final String ACTION = "Action";

	private Visitor() {
	}

	/**
	 * Whether a person is there: someone who wants a page and names no operation.
	 * @param request a request of the bare address
	 * @return {@code true} for a person; everything else is a call of the API
	 */
	public static boolean isPerson(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod())
				&& CALL_HEADERS.stream().allMatch((name) -> request.getHeader(name) == null)
				&& !namesAnAction(request.getQueryString()) && wantsAPage(request);
	}

	private static boolean namesAnAction(String query) {
		return query != null && List.of(query.split("&"))
			.stream()
			.anyMatch((pair) -> pair.equals(ACTION) || pair.startsWith(ACTION + "="));
	}

	private static boolean wantsAPage(HttpServletRequest request) {
		try {
			return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))
				.stream()
				.anyMatch((type) -> type.includes(MediaType.TEXT_HTML));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
