package io.smsconsole.web.login;

import java.util.Optional;
import java.util.Set;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.signin.Candidate;
import io.smsconsole.auth.signin.CandidateAuthentication;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the sign-in page.
 */
@Controller
class LoginController {

	private static final Set<String> REASONS = Set.of("refused", "locked", "unavailable", "over");

	@GetMapping("/login")
	String login(@RequestParam(required = false) String error, @RequestParam(required = false) String out,
			Model model) {
		if (Caller.current().isPresent()) {
			return "redirect:/console";
		}
		Optional<Candidate> candidate = CandidateAuthentication.current();
		if (candidate.isPresent() && error == null) {
			return "redirect:" + SignInProgress.address(candidate.get());
		}
		model.addAttribute("error", (error == null || REASONS.contains(error)) ? error : "refused");
		model.addAttribute("signedOut", out != null);
		return "login";
	}

}
