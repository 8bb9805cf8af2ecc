package io.smsconsole.web.console.account;

import java.util.List;
import java.util.function.Supplier;

import io.smsconsole.auth.signin.DescribeOwnAccountRequest;
import io.smsconsole.auth.signin.OwnAccountActions;
import io.smsconsole.auth.totp.BindTotpRequest;
import io.smsconsole.auth.totp.DescribeTotpSecretRequest;
import io.smsconsole.auth.totp.DescribeTotpSecretResponse;
import io.smsconsole.auth.totp.RecoveryCodesResponse;
import io.smsconsole.auth.totp.ResetRecoveryCodesRequest;
import io.smsconsole.auth.totp.TotpActions;
import io.smsconsole.auth.totp.UnbindTotpRequest;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.qr.QrCode;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Binds people's authenticator apps, and takes them away. Recovery codes are shown in the
 * answer itself: a redirect would have to keep them somewhere.
 */
@Controller
@RequestMapping(AccountController.PATH + "/totp")
class TotpController {

	private static final String FORM = "form";

	private static final String BIND = "console/account/totp";

	private static final String UNBIND = "console/account/unbind";

	private static final String RENEW = "console/account/renew";

	private static final String CODES = "console/account/recovery-codes";

	private final TotpActions actions;

	private final OwnAccountActions account;

	TotpController(TotpActions actions, OwnAccountActions account) {
		this.actions = actions;
		this.account = account;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute(FORM, TotpForm.EMPTY);
		teach(model);
		return BIND;
	}

	@PostMapping
	Object bind(@ModelAttribute(FORM) TotpForm form, BindingResult errors, Model model) {
		if (shown(errors, model, () -> this.actions.bind(new BindTotpRequest(form.totpCode(), form.password())))) {
			return CODES;
		}
		teach(model);
		return Views.refusedForm(BIND);
	}

	@GetMapping("/unbind")
	String askUnbind(Model model) {
		model.addAttribute(FORM, TotpForm.EMPTY);
		return UNBIND;
	}

	@PostMapping("/unbind")
	Object unbind(@ModelAttribute(FORM) TotpForm form, BindingResult errors, RedirectAttributes redirect) {
		if (!Submission.succeeds(errors, () -> this.actions.unbind(new UnbindTotpRequest(form.password())))) {
			return Views.refusedForm(UNBIND);
		}
		Flash.success(redirect, "account.totp.unbound");
		return "redirect:" + AccountController.PATH;
	}

	@GetMapping("/recovery-codes")
	String askRenew(Model model) {
		model.addAttribute(FORM, TotpForm.EMPTY);
		return RENEW;
	}

	@PostMapping("/recovery-codes")
	Object renew(@ModelAttribute(FORM) TotpForm form, BindingResult errors, Model model) {
		boolean renewed = shown(errors, model,
				() -> this.actions.resetRecoveryCodes(new ResetRecoveryCodesRequest(form.password())));
		return renewed ? CODES : Views.refusedForm(RENEW);
	}

	private static boolean shown(BindingResult errors, Model model, Supplier<RecoveryCodesResponse> operation) {
		return Submission.succeeds(errors, () -> {
			List<String> codes = operation.get().recoveryCodeSet();
			model.addAttribute("codes", codes);
		});
	}

	private void teach(Model model) {
		DescribeTotpSecretResponse secret = this.actions.secret(new DescribeTotpSecretRequest());
		model.addAttribute("secret", secret.secret());
		model.addAttribute("qr", QrCode.of(secret.uri()));
		model.addAttribute("replaces", this.account.describe(new DescribeOwnAccountRequest()).totpBound());
	}

}
