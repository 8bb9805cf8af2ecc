package io.smsconsole.web.login;

import java.util.concurrent.atomic.AtomicReference;

import io.smsconsole.auth.signin.Candidate;
import io.smsconsole.auth.signin.SignInSteps;
import io.smsconsole.auth.signin.Step;
import io.smsconsole.auth.totp.BindTotpRequest;
import io.smsconsole.auth.totp.DescribeTotpSecretRequest;
import io.smsconsole.auth.totp.DescribeTotpSecretResponse;
import io.smsconsole.auth.totp.TotpActions;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.qr.QrCode;
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

/**
 * The step of signing in at which people bind an authenticator app, as one is demanded of
 * them.
 */
@Controller
@RequestMapping("/login/totp")
class FirstTotpController {

	private static final String FORM = "form";

	private static final String PAGE = "login/totp";

	private final SignInSteps steps;

	private final SignInProgress progress;

	private final TotpActions actions;

	FirstTotpController(SignInSteps steps, SignInProgress progress, TotpActions actions) {
		this.steps = steps;
		this.progress = progress;
		this.actions = actions;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute(FORM, new CodeForm(""));
		teach(Steps.current(Step.TOTP), model);
		return PAGE;
	}

	// The recovery codes are shown in the answer itself: a redirect would have to keep
	// them somewhere.
	@PostMapping
	Object take(@ModelAttribute(FORM) CodeForm form, BindingResult errors, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Candidate candidate = Steps.current(Step.TOTP);
		AtomicReference<Authentication> next = new AtomicReference<>();
		if (!Submission.succeeds(errors, () -> next.set(bind(candidate, form, model)))) {
			teach(candidate, model);
			return Views.refusedForm(PAGE);
		}
		this.progress.keep(request, response, next.get());
		return "login/recovery-codes";
	}

	private Authentication bind(Candidate candidate, CodeForm form, Model model) {
		return this.steps.dutyDone(candidate, Step.TOTP, () -> model.addAttribute("codes",
				this.actions.bind(new BindTotpRequest(form.totpCode(), null)).recoveryCodeSet()));
	}

	private void teach(Candidate candidate, Model model) {
		DescribeTotpSecretResponse secret = this.steps.as(candidate, Step.TOTP,
				() -> this.actions.secret(new DescribeTotpSecretRequest()));
		model.addAttribute("secret", secret.secret());
		model.addAttribute("qr", QrCode.of(secret.uri()));
	}

	/**
	 * What is entered.
	 *
	 * @param totpCode the code that the app shows
	 */
	record CodeForm(String totpCode) {

	}

}
