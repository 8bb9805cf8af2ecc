package io.smsconsole.web.console.user;

import java.util.Objects;

import io.smsconsole.auth.account.PasswordRules;
import io.smsconsole.auth.user.UpdateUserRequest;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Gives somebody another password, which they have to change at their next sign-in.
 */
@Controller
@RequestMapping(UserController.PATH + UserController.ONE + "/password")
@Needs("UpdateUser")
class UserPasswordController {

	private static final String FORM = "form";

	private static final String PAGE = "console/user/password";

	private final UserActions actions;

	private final UserFinder finder;

	UserPasswordController(UserActions actions, UserFinder finder) {
		this.actions = actions;
		this.finder = finder;
	}

	@GetMapping
	String blank(@PathVariable long uin, Model model) {
		model.addAttribute(FORM, PasswordForm.EMPTY);
		return offer(uin, model);
	}

	@PostMapping
	Object set(@PathVariable long uin, @ModelAttribute(FORM) PasswordForm form, BindingResult errors, Model model) {
		offer(uin, model);
		String name = this.finder.name(uin);
		String password = form.chosen() ? Objects.requireNonNullElse(form.password(), "") : PasswordRules.madeUp();
		boolean set = Submission.succeeds(errors, () -> {
			this.actions.update(new UpdateUserRequest(name, null, null, null, password, 1, null, null, null));
			model.addAttribute("handover", Handover.password(name, password));
		});
		return set ? "console/user/handed" : Views.refusedForm(PAGE);
	}

	private String offer(long uin, Model model) {
		model.addAttribute("user", this.finder.user(uin));
		model.addAttribute("address", UserFinder.address(uin));
		model.addAttribute("kinds", PasswordForm.kinds());
		return PAGE;
	}

}
