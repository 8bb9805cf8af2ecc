package io.smsconsole.web.login;

import java.security.Principal;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the sign-in page.
 */
@Controller
class LoginController {

	private static final Set<String> REASONS = Set.of("refused", "locked", "unavailable");

	@GetMapping("/login")
	String login(@RequestParam(required = false) String error, @RequestParam(required = false) String out,
			Principal user, Model model) {
		if (user != null) {
			return "redirect:/console";
		}
		model.addAttribute("error", (error == null || REASONS.contains(error)) ? error : "refused");
		model.addAttribute("signedOut", out != null);
		return "login";
	}

}
