package io.smsconsole.web.console.limit;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.limits.frequency.DescribeFreqRuleRequest;
import io.smsconsole.core.limits.frequency.DescribeFreqRuleResponse;
import io.smsconsole.core.limits.frequency.FrequencyActions;
import io.smsconsole.core.limits.frequency.FrequencySettings;
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
 * Takes how often an application may write to one number.
 */
@Controller
@RequestMapping(FrequencyController.PATH)
class FrequencyController {

	static final String TAB = "frequency";

	static final String PATH = "/console/apps/{sdkAppId:[0-9]+}/" + TAB;

	private static final String FORM = "form";

	private static final String PAGE = "console/limit/frequency";

	private final FrequencyActions actions;

	private final FrequencySettings settings;

	private final Gate gate;

	FrequencyController(FrequencyActions actions, FrequencySettings settings, Gate gate) {
		this.actions = actions;
		this.settings = settings;
		this.gate = gate;
	}

	@GetMapping
	String show(@PathVariable String sdkAppId, Model model) {
		model.addAttribute(FORM, FrequencyForm.of(prepare(sdkAppId, model)));
		return PAGE;
	}

	@PostMapping("/check")
	@Needs("ModifyFreqRule")
	String check(@PathVariable String sdkAppId, @ModelAttribute(FORM) FrequencyForm form, BindingResult errors,
			Model model) {
		prepare(sdkAppId, model);
		Submission.reject(errors, this.settings.problems(form.toRequest(sdkAppId)));
		return PAGE + " :: entries";
	}

	@PostMapping
	@Needs("ModifyFreqRule")
	Object save(@PathVariable String sdkAppId, @ModelAttribute(FORM) FrequencyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		prepare(sdkAppId, model);
		Submission.reject(errors, this.settings.problems(form.toRequest(sdkAppId)));
		if (Submission.succeeds(errors, () -> this.actions.modify(form.toRequest(sdkAppId)))) {
			Flash.success(redirect, "limit.frequency.saved");
			return "redirect:/console/apps/" + sdkAppId + "/" + TAB;
		}
		return Views.refusedForm(PAGE);
	}

	private DescribeFreqRuleResponse prepare(String sdkAppId, Model model) {
		DescribeFreqRuleResponse rule = this.actions.describe(new DescribeFreqRuleRequest(sdkAppId));
		model.addAttribute("rule", rule);
		model.addAttribute("mayModify", this.gate.may("ModifyFreqRule", Long.parseLong(sdkAppId)));
		return rule;
	}

}
