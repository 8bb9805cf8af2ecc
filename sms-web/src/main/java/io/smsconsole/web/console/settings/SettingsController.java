package io.smsconsole.web.console.settings;

import java.util.List;

import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.DescribeAccountInfoRequest;
import io.smsconsole.core.base.account.DescribeAccountInfoResponse;
import io.smsconsole.web.form.Choice;
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
 * Takes what holds for the account as a whole.
 */
@Controller
@RequestMapping(SettingsController.PATH)
class SettingsController {

	static final String PATH = "/console/account-settings";

	private static final String FORM = "form";

	private static final String PAGE = "console/settings/settings";

	private static final List<Choice> TYPES = List.of(Choice.key(1, "settings.type.1"),
			Choice.key(0, "settings.type.0"));

	private final AccountActions actions;

	SettingsController(AccountActions actions) {
		this.actions = actions;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute(FORM, SettingsForm.of(prepare(model)));
		return PAGE;
	}

	@PostMapping
	Object save(@ModelAttribute(FORM) SettingsForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		prepare(model);
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change()))) {
			Flash.success(redirect, "settings.saved");
			return "redirect:" + PATH;
		}
		return Views.refusedForm(PAGE);
	}

	private DescribeAccountInfoResponse prepare(Model model) {
		DescribeAccountInfoResponse account = this.actions.describe(new DescribeAccountInfoRequest());
		model.addAttribute("account", account);
		model.addAttribute("types", TYPES);
		model.addAttribute("section", SettingsSection.ACCOUNT);
		model.addAttribute("sections", SettingsSection.values());
		return account;
	}

}
