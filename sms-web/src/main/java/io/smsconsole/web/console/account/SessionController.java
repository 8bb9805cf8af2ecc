package io.smsconsole.web.console.account;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.session.EndOwnSessionRequest;
import io.smsconsole.auth.session.EndOwnSessionsRequest;
import io.smsconsole.auth.session.OwnSessionActions;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Ends people's own sessions.
 */
@Controller
@RequestMapping(SessionController.PATH)
class SessionController {

	static final String PATH = AccountController.PATH + "/sessions";

	private final OwnSessionActions actions;

	SessionController(OwnSessionActions actions) {
		this.actions = actions;
	}

	@PostMapping("/{mark}/end")
	String end(@PathVariable String mark, RedirectAttributes redirect) {
		this.actions.end(new EndOwnSessionRequest(mark));
		Flash.success(redirect, "account.session.ended");
		return "redirect:" + AccountController.PATH;
	}

	@GetMapping("/end")
	String askEndOthers(HtmxRequest request, Model model) {
		return new Confirmation("account.sessions.end.title", "account.sessions.end.text", "account.sessions.end",
				PATH + "/end", AccountController.PATH)
			.show(request, model);
	}

	@PostMapping("/end")
	String endOthers(RedirectAttributes redirect) {
		this.actions.endOthers(new EndOwnSessionsRequest());
		Flash.success(redirect, "account.sessions.ended");
		return "redirect:" + AccountController.PATH;
	}

}
