package io.smsconsole.web.console.user;

import io.smsconsole.auth.user.AddUserRequest;
import io.smsconsole.auth.user.AddUserResponse;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.auth.user.UserChecks;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes what is entered about a sub-account.
 */
@Controller
@RequestMapping(UserController.PATH)
class UserFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/user/form";

	private static final String ENTRIES = PAGE + " :: entries";

	private final UserActions actions;

	private final UserChecks checks;

	private final UserFinder finder;

	UserFormController(UserActions actions, UserChecks checks, UserFinder finder) {
		this.actions = actions;
		this.checks = checks;
		this.finder = finder;
	}

	@GetMapping("/new")
	@Needs("AddUser")
	String blank(Model model) {
		model.addAttribute(FORM, UserForm.EMPTY);
		return offer(PAGE, model);
	}

	@PostMapping("/check")
	@Needs("AddUser")
	String check(@ModelAttribute(FORM) UserForm form, BindingResult errors, Model model) {
		Submission.reject(errors, this.checks.problems(form.addition()));
		return offer(ENTRIES, model);
	}

	// Secrets are shown in the answer itself: a redirect would have to keep them.
	@PostMapping
	@Needs("AddUser")
	Object add(@ModelAttribute(FORM) UserForm form, BindingResult errors, Model model) {
		AddUserRequest request = form.addition();
		Submission.reject(errors, this.checks.problems(request));
		if (form.lacksPassword()) {
			errors.rejectValue("password", "missing", PasswordTexts.rule());
		}
		boolean added = Submission.succeeds(errors, () -> {
			AddUserResponse user = this.actions.add(request);
			model.addAttribute("handover", Handover.of(user, form.consoleLogin(), request.password()));
			model.addAttribute("address", UserFinder.address(user.uin()));
		});
		offer(PAGE, model);
		return added ? "console/user/added" : Views.refusedForm(PAGE);
	}

	@GetMapping(UserController.ONE + "/edit")
	@Needs("UpdateUser")
	String edit(@PathVariable long uin, Model model) {
		model.addAttribute(FORM, UserForm.of(this.finder.user(uin)));
		model.addAttribute("address", UserFinder.address(uin));
		return offer(PAGE, model);
	}

	@PostMapping(UserController.ONE + "/check")
	@Needs("UpdateUser")
	String check(@PathVariable long uin, @ModelAttribute(FORM) UserForm form, BindingResult errors, Model model) {
		Submission.reject(errors, this.checks.problems(form.change("")));
		model.addAttribute("address", UserFinder.address(uin));
		return offer(ENTRIES, model);
	}

	@PostMapping(UserController.ONE)
	@Needs("UpdateUser")
	Object change(@PathVariable long uin, @ModelAttribute(FORM) UserForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		String name = this.finder.name(uin);
		Submission.reject(errors, this.checks.problems(form.change(name)));
		if (Submission.succeeds(errors, () -> this.actions.update(form.change(name)))) {
			Flash.success(redirect, "user.changed", name);
			return "redirect:" + UserFinder.address(uin);
		}
		model.addAttribute("address", UserFinder.address(uin));
		offer(PAGE, model);
		return Views.refusedForm(PAGE);
	}

	private static String offer(String view, Model model) {
		model.addAttribute("kinds", PasswordForm.kinds());
		return view;
	}

}
