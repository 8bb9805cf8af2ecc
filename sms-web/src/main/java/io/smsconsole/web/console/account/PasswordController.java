package io.smsconsole.web.console.account;

import io.smsconsole.auth.account.PasswordRules;
import io.smsconsole.auth.signin.ModifyOwnPasswordRequest;
import io.smsconsole.auth.signin.OwnAccountActions;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changes people's own passwords.
 */
@Controller
@RequestMapping(AccountController.PATH + "/password")
class PasswordController {

	private static final String FORM = "form";

	private static final String PAGE = "console/account/password";

	private final OwnAccountActions actions;

	PasswordController(OwnAccountActions actions) {
		this.actions = actions;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute(FORM, PasswordForm.EMPTY);
		return PAGE;
	}

	@PostMapping
	Object change(@ModelAttribute(FORM) PasswordForm form, BindingResult errors, RedirectAttributes redirect) {
		form.check(errors);
		if (!Submission.succeeds(errors, () -> this.actions
			.modifyPassword(new ModifyOwnPasswordRequest(form.oldPassword(), form.newPassword())))) {
			return Views.refusedForm(PAGE);
		}
		Flash.success(redirect, "account.password.changed");
		return "redirect:" + AccountController.PATH;
	}

	@ModelAttribute("shortest")
	int shortest() {
		return PasswordRules.SHORTEST;
	}

	@ModelAttribute("kinds")
	int kinds() {
		return PasswordRules.KINDS;
	}

}
