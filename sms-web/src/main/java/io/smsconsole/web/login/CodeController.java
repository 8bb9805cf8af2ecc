package io.smsconsole.web.login;

import java.io.IOException;
import java.util.Set;

import io.smsconsole.auth.signin.Candidate;
import io.smsconsole.auth.signin.SignInSteps;
import io.smsconsole.auth.signin.Step;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The second step of signing in: a code of the authenticator app, or a recovery code.
 */
@Controller
@RequestMapping("/login/code")
class CodeController {

	private static final Set<String> REASONS = Set.of("wrong", "locked");

	private static final String RECOVERY = "recovery";

	private final SignInSteps steps;

	private final SignInProgress progress;

	CodeController(SignInSteps steps, SignInProgress progress) {
		this.steps = steps;
		this.progress = progress;
	}

	@GetMapping
	String ask(@RequestParam(required = false) String error, @RequestParam(required = false) String recovery,
			Model model) {
		Candidate candidate = Steps.current(Step.CODE);
		model.addAttribute("name", candidate.name());
		model.addAttribute("error", (error == null || REASONS.contains(error)) ? error : "wrong");
		model.addAttribute(RECOVERY, recovery != null);
		return "login/code";
	}

	@PostMapping
	void take(@RequestParam(defaultValue = "") String code, @RequestParam(required = false) String recovery,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Candidate candidate = Steps.current(Step.CODE);
		String again = "/login/code?" + ((recovery != null) ? RECOVERY + "&" : "") + "error=";
		try {
			Authentication next = this.steps.codeTyped(candidate, code);
			this.progress.keep(request, response, next);
			this.progress.onAuthenticationSuccess(request, response, next);
		}
		catch (BadCredentialsException ex) {
			response.sendRedirect(request.getContextPath() + again + "wrong");
		}
		catch (LockedException ex) {
			response.sendRedirect(request.getContextPath() + again + "locked");
		}
	}

}
