package io.smsconsole.web.request;

import java.io.IOException;

import io.smsconsole.auth.principal.Origin;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.http.HttpHeaders;

/**
 * Gives a request its {@link Origin} while it is worked on; the answer and the log carry
 * its id.
 */
public final class RequestOrigin {

	private static final String HEADER = "X-Request-Id";

	private static final String LOG_KEY = "requestId";

	private static final String ATTRIBUTE = RequestOrigin.class.getName();

	private RequestOrigin() {
	}

	/**
	 * Works on a request. The page that tells of an error has the origin of the request
	 * that failed.
	 * @param request the request
	 * @param response its answer, to which nothing has been written
	 * @param work what to do
	 * @throws ServletException when the work throws it
	 * @throws IOException when the work throws it
	 */
	public static void around(HttpServletRequest request, HttpServletResponse response, Work work)
			throws ServletException, IOException {
		Origin origin = of(request);
		Origin before = Origin.exchange(origin);
		response.setHeader(HEADER, origin.requestId());
		MDC.put(LOG_KEY, origin.requestId());
		try {
			work.run();
		}
		finally {
			MDC.remove(LOG_KEY);
			Origin.exchange(before);
		}
	}

	private static Origin of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Origin known) {
			return known;
		}
		Origin origin = Origin.of(request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
		request.setAttribute(ATTRIBUTE, origin);
		return origin;
	}

	/**
	 * What is done for a request.
	 */
	@FunctionalInterface
	public interface Work {

		/**
		 * Does it.
		 * @throws ServletException where it fails
		 * @throws IOException where it cannot be read or answered
		 */
		void run() throws ServletException, IOException;

	}

}
