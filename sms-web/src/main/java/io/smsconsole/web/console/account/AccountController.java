package io.smsconsole.web.console.account;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.key.DescribeOwnKeyListRequest;
import io.smsconsole.auth.key.OwnKeyActions;
import io.smsconsole.auth.session.DescribeOwnSessionListRequest;
import io.smsconsole.auth.session.OwnSessionActions;
import io.smsconsole.auth.signin.DescribeOwnAccountRequest;
import io.smsconsole.auth.signin.OwnAccountActions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows people what concerns them alone.
 */
@Controller
class AccountController {

	static final String PATH = "/console/account";

	private final OwnAccountActions account;

	private final OwnSessionActions sessions;

	private final OwnKeyActions keys;

	private final Gate gate;

	AccountController(OwnAccountActions account, OwnSessionActions sessions, OwnKeyActions keys, Gate gate) {
		this.account = account;
		this.sessions = sessions;
		this.keys = keys;
		this.gate = gate;
	}

	@GetMapping(PATH)
	String show(Model model) {
		model.addAttribute("account", this.account.describe(new DescribeOwnAccountRequest()));
		model.addAttribute("sessions",
				this.sessions.list(new DescribeOwnSessionListRequest())
					.ownSessionSet()
					.stream()
					.map(SessionLine::of)
					.toList());
		if (this.gate.may("DescribeOwnKeyList")) {
			model.addAttribute("keys", this.keys.list(new DescribeOwnKeyListRequest()).ownKeySet());
		}
		return "console/account/account";
	}

}
