package io.smsconsole.web.console.sign;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.sign.DescribeTPLSignInfoRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.catalog.sign.Signs;
import io.smsconsole.web.console.review.ReviewList;
import io.smsconsole.web.form.Entered;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes what is entered about a sign.
 */
@Controller
@RequestMapping(SignController.PATH)
class SignFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/sign/form";

	private final SignActions actions;

	private final Signs signs;

	private final SignChoices choices;

	private final ReviewList reviews;

	SignFormController(SignActions actions, Signs signs, SignChoices choices, ReviewList reviews) {
		this.actions = actions;
		this.signs = signs;
		this.choices = choices;
		this.reviews = reviews;
	}

	@GetMapping("/new")
	@Needs("AddSmsSign")
	String blank(@PathVariable Region region, Model model) {
		SignForm form = this.choices.blank();
		model.addAttribute(FORM, form);
		offer(region, form, model);
		return PAGE;
	}

	@GetMapping("/documents")
	@Needs({ "AddSmsSign", "ModifySmsSign" })
	String documents(@PathVariable Region region, @RequestParam String signType, Model model) {
		SignForm form = SignForm.ofType(signType);
		model.addAttribute(FORM, form);
		offer(region, form, model);
		return PAGE + " :: documents";
	}

	@PostMapping("/check")
	@Needs({ "AddSmsSign", "ModifySmsSign" })
	String check(@PathVariable Region region, @ModelAttribute(FORM) SignForm form, BindingResult errors, Model model) {
		Submission.reject(errors, this.signs.problems(form.addition(region)));
		offer(region, form, model);
		return PAGE + " :: entries";
	}

	@PostMapping
	@Needs("AddSmsSign")
	Object add(@PathVariable Region region, @ModelAttribute(FORM) SignForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Submission.reject(errors, this.signs.problems(form.addition(region)));
		if (Submission.succeeds(errors, () -> this.actions.add(form.addition(region)))) {
			Flash.success(redirect, "sign.submitted", form.signName());
			return "redirect:" + this.reviews.place(region, SignController.FEATURE, model);
		}
		offer(region, form, model);
		return Views.refusedForm(PAGE);
	}

	@GetMapping("/{id}/edit")
	@Needs("ModifySmsSign")
	String edit(@PathVariable Region region, @PathVariable long id, Model model) {
		SignInfo sign = this.actions.info(new DescribeTPLSignInfoRequest(id));
		SignForm form = SignForm.of(sign);
		model.addAttribute("sign", sign);
		model.addAttribute(FORM, form);
		offer(region, form, model);
		return PAGE;
	}

	@PostMapping("/{id}")
	@Needs("ModifySmsSign")
	Object change(@PathVariable Region region, @PathVariable long id, @ModelAttribute(FORM) SignForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Submission.reject(errors, this.signs.problems(form.addition(region)));
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change(region, id)))) {
			Flash.success(redirect, "sign.submitted", form.signName());
			return "redirect:" + this.reviews.place(region, SignController.FEATURE, model);
		}
		model.addAttribute("sign", this.actions.info(new DescribeTPLSignInfoRequest(id)));
		offer(region, form, model);
		return Views.refusedForm(PAGE);
	}

	private void offer(Region region, SignForm form, Model model) {
		this.reviews.place(region, SignController.FEATURE, model);
		model.addAttribute("types", this.choices.types());
		model.addAttribute("documents", this.choices.documents(Entered.integer(form.signType())));
		model.addAttribute("purposes", this.choices.purposes());
		if (region == Region.MAINLAND) {
			model.addAttribute("qualifications", this.choices.qualifications());
		}
	}

}
