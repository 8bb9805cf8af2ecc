package io.smsconsole.web.login;

import java.util.Optional;

import io.smsconsole.auth.signin.Candidate;
import io.smsconsole.auth.signin.CandidateAuthentication;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Leads whoever is at a wrong step to the right one, and whoever can go no further back
 * to the beginning.
 */
@ControllerAdvice(basePackageClasses = StepAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class StepAdvice {

	@ExceptionHandler
	String elsewhere(DisabledException refused, HttpServletRequest request) {
		Optional<Candidate> candidate = CandidateAuthentication.current();
		if (candidate.isEmpty()) {
			return "redirect:/login";
		}
		String address = SignInProgress.address(candidate.get());
		if (!address.equals(request.getRequestURI().substring(request.getContextPath().length()))) {
			return "redirect:" + address;
		}
		SecurityContextHolder.clearContext();
		request.getSession().invalidate();
		return "redirect:/login?error=over";
	}

}
