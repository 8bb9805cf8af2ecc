package io.smsconsole.web.login;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import io.smsconsole.auth.account.PasswordRules;
import io.smsconsole.auth.signin.Candidate;
import io.smsconsole.auth.signin.ModifyOwnPasswordRequest;
import io.smsconsole.auth.signin.OwnAccountActions;
import io.smsconsole.auth.signin.SignInSteps;
import io.smsconsole.auth.signin.Step;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.page.Views;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The step of signing in at which people replace a password that they were given by one
 * of their own.
 */
@Controller
@RequestMapping("/login/password")
class FirstPasswordController {

	private static final String FORM = "form";

	private static final String PAGE = "login/password";

	private final SignInSteps steps;

	private final SignInProgress progress;

	private final OwnAccountActions actions;

	FirstPasswordController(SignInSteps steps, SignInProgress progress, OwnAccountActions actions) {
		this.steps = steps;
		this.progress = progress;
		this.actions = actions;
	}

	@GetMapping
	String ask(Model model) {
		Steps.current(Step.PASSWORD);
		model.addAttribute(FORM, PasswordForm.EMPTY);
		rules(model);
		return PAGE;
	}

	@PostMapping
	ModelAndView take(@ModelAttribute(FORM) PasswordForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Candidate candidate = Steps.current(Step.PASSWORD);
		form.check(errors);
		AtomicReference<Authentication> next = new AtomicReference<>();
		if (!Submission.succeeds(errors, () -> next.set(this.steps.dutyDone(candidate, Step.PASSWORD,
				() -> this.actions.modifyPassword(new ModifyOwnPasswordRequest(null, form.newPassword())))))) {
			rules(model);
			return Views.refusedForm(PAGE);
		}
		this.progress.keep(request, response, next.get());
		this.progress.onAuthenticationSuccess(request, response, next.get());
		return null;
	}

	private static void rules(Model model) {
		model.addAttribute("shortest", PasswordRules.SHORTEST);
		model.addAttribute("kinds", PasswordRules.KINDS);
	}

}
