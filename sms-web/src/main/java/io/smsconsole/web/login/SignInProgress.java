package io.smsconsole.web.login;

import java.io.IOException;
import java.time.Duration;

import io.smsconsole.auth.signin.Candidate;
import io.smsconsole.auth.signin.CandidateAuthentication;
import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;
import io.smsconsole.web.shell.LocalAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Leads people from step to step of signing in, and at its end to where they wanted to
 * go. Between two steps they have ten minutes.
 */
@Component
public class SignInProgress implements AuthenticationSuccessHandler {

	private static final String SERVER = "^[a-z]+://[^/]*";

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final SecurityContextRepository contexts;

	private final Settings settings;

	private final RequestCache returnTo;

	SignInProgress(SecurityContextRepository contexts, Settings settings, RequestCache returnTo) {
		this.contexts = contexts;
		this.settings = settings;
		this.returnTo = returnTo;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		limit(request, authentication);
		String address = (authentication instanceof CandidateAuthentication unfinished)
				? address(unfinished.getPrincipal()) : wanted(request, response);
		response.sendRedirect(request.getContextPath() + address);
	}

	private String wanted(HttpServletRequest request, HttpServletResponse response) {
		SavedRequest saved = this.returnTo.getRequest(request, response);
		this.returnTo.removeRequest(request, response);
		return LocalAddress.orHome((saved != null) ? saved.getRedirectUrl().replaceFirst(SERVER, "") : "");
	}

	/**
	 * Keeps how far somebody has come, in a session with a new id.
	 */
	void keep(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		limit(request, authentication);
	}

	/**
	 * Where the next step is taken.
	 */
	static String address(Candidate candidate) {
		return "/login/" + candidate.step().id();
	}

	private void limit(HttpServletRequest request, Authentication authentication) {
		Duration limit = authentication.isAuthenticated() ? this.settings.duration(Setting.SESSION_IDLE_MINUTES)
				: PATIENCE;
		request.getSession().setMaxInactiveInterval((int) limit.toSeconds());
	}

}
