package io.smsconsole.web.security;

import java.io.IOException;

import io.smsconsole.auth.signin.CandidateAuthentication;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Leads whoever opens a page in the middle of signing in back to their next step.
 */
class UnfinishedSignIn implements AccessDeniedHandler {

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final RequestMatcher htmx;

	UnfinishedSignIn(RequestMatcher htmx) {
		this.htmx = htmx;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		boolean unfinished = !(denied instanceof CsrfException) && CandidateAuthentication.current().isPresent();
		if (unfinished && !this.htmx.matches(request)) {
			response.sendRedirect(request.getContextPath() + "/login");
		}
		else {
			this.refusal.handle(request, response, denied);
		}
	}

}
