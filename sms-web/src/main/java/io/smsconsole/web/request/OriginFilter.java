package io.smsconsole.web.request;

import java.io.IOException;

import io.smsconsole.auth.principal.Origin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its {@link Origin}, before anything else looks at it; the answer and
 * the log carry its id. The page that tells of an error has the origin of the request
 * that failed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OriginFilter extends OncePerRequestFilter {

	private static final String HEADER = "X-Request-Id";

	private static final String LOG_KEY = "requestId";

	private static final String ATTRIBUTE = OriginFilter.class.getName();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Origin origin = originOf(request);
		Origin before = Origin.exchange(origin);
		response.setHeader(HEADER, origin.requestId());
		MDC.put(LOG_KEY, origin.requestId());
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(LOG_KEY);
			Origin.exchange(before);
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	private static Origin originOf(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Origin known) {
			return known;
		}
		Origin origin = Origin.of(request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
		request.setAttribute(ATTRIBUTE, origin);
		return origin;
	}

}
