package io.smsconsole.web.console.policy;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import io.smsconsole.auth.grant.GetPolicyRequest;
import io.smsconsole.auth.grant.GetPolicyResponse;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.grant.PolicyChecks;
import io.smsconsole.web.form.Entered;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes what is entered about a policy.
 */
@Controller
@RequestMapping(PolicyController.PATH)
class PolicyFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/policy/form";

	private static final String WORDS = PAGE + " :: words";

	private final PolicyActions actions;

	private final PolicyChecks checks;

	private final PolicyEditor editor;

	PolicyFormController(PolicyActions actions, PolicyChecks checks, PolicyEditor editor) {
		this.actions = actions;
		this.checks = checks;
		this.editor = editor;
	}

	/**
	 * Statements are made whole: a gap between their numbers is none to be filled later.
	 */
	@InitBinder(FORM)
	void construct(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

	@GetMapping("/new")
	@Needs("CreatePolicy")
	String blank(@RequestParam(defaultValue = "") String copy, Locale locale, Model model) {
		PolicyForm form = this.editor.start("", "", "");
		model.addAttribute("untouched", copy.isEmpty());
		if (Entered.number(copy) != null) {
			GetPolicyResponse policy = this.actions.get(new GetPolicyRequest(Entered.number(copy)));
			form = this.editor.start(policy.policyName() + "-copy", policy.description(), policy.policyDocument());
		}
		this.editor.show(form, false, locale, model);
		return PAGE;
	}

	@PostMapping("/check")
	@Needs("CreatePolicy")
	String check(@ModelAttribute(FORM) PolicyForm form, BindingResult errors) {
		Submission.reject(errors, this.checks.problems(form.policyName(), form.description(), 0));
		return WORDS;
	}

	@PostMapping
	@Needs("CreatePolicy")
	Object add(@ModelAttribute(FORM) PolicyForm form, BindingResult errors, Locale locale, Model model,
			RedirectAttributes redirect) {
		Submission.reject(errors, this.checks.problems(form.policyName(), form.description(), 0));
		AtomicLong id = new AtomicLong();
		if (Submission.succeeds(errors, () -> id.set(this.actions.create(form.addition()).policyId()))) {
			Flash.success(redirect, "policy.added", form.policyName());
			return "redirect:" + PolicyController.address(id.get());
		}
		return refused(form, locale, model);
	}

	@GetMapping(PolicyController.ONE + "/edit")
	@Needs("UpdatePolicy")
	String edit(@PathVariable long id, Locale locale, Model model) {
		GetPolicyResponse policy = this.actions.get(new GetPolicyRequest(id));
		model.addAttribute("address", PolicyController.address(id));
		this.editor.show(this.editor.start(policy.policyName(), policy.description(), policy.policyDocument()), false,
				locale, model);
		return PAGE;
	}

	@PostMapping(PolicyController.ONE + "/check")
	@Needs("UpdatePolicy")
	String check(@PathVariable long id, @ModelAttribute(FORM) PolicyForm form, BindingResult errors, Model model) {
		Submission.reject(errors, this.checks.problems(form.policyName(), form.description(), id));
		model.addAttribute("address", PolicyController.address(id));
		return WORDS;
	}

	@PostMapping(PolicyController.ONE)
	@Needs("UpdatePolicy")
	Object change(@PathVariable long id, @ModelAttribute(FORM) PolicyForm form, BindingResult errors, Locale locale,
			Model model, RedirectAttributes redirect) {
		Submission.reject(errors, this.checks.problems(form.policyName(), form.description(), id));
		if (Submission.succeeds(errors, () -> this.actions.update(form.change(id)))) {
			Flash.success(redirect, "policy.changed", form.policyName());
			return "redirect:" + PolicyController.address(id);
		}
		model.addAttribute("address", PolicyController.address(id));
		return refused(form, locale, model);
	}

	private Object refused(PolicyForm form, Locale locale, Model model) {
		PolicyForm shown = this.editor.read(form).orElse(form);
		this.editor.show(shown, shown == form, locale, model);
		return Views.refusedForm(PAGE);
	}

}
