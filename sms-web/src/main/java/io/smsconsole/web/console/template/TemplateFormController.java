package io.smsconsole.web.console.template;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateInfoRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.web.console.review.ReviewList;
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
 * Takes what is entered about a template, and shows it as a phone would.
 */
@Controller
@RequestMapping(TemplateController.PATH)
class TemplateFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/template/form";

	private final TemplateActions actions;

	private final Templates templates;

	private final TemplateChoices choices;

	private final ReviewList reviews;

	TemplateFormController(TemplateActions actions, Templates templates, TemplateChoices choices, ReviewList reviews) {
		this.actions = actions;
		this.templates = templates;
		this.choices = choices;
		this.reviews = reviews;
	}

	@GetMapping("/new")
	@Needs("AddSmsTemplate")
	String blank(@PathVariable Region region, @RequestParam(required = false) Long from, Model model) {
		TemplateForm form = (from != null)
				? TemplateForm.of(this.actions.info(new DescribeTPLTemplateInfoRequest(from))) : TemplateForm.EMPTY;
		model.addAttribute(FORM, form);
		offer(region, form, model);
		return PAGE;
	}

	@PostMapping("/preview")
	@Needs({ "AddSmsTemplate", "ModifySmsTemplate" })
	String preview(@PathVariable Region region, @ModelAttribute(FORM) TemplateForm form, Model model) {
		offer(region, form, model);
		return PAGE + " :: preview";
	}

	@PostMapping("/check")
	@Needs({ "AddSmsTemplate", "ModifySmsTemplate" })
	String check(@PathVariable Region region, @ModelAttribute(FORM) TemplateForm form, BindingResult errors,
			Model model) {
		Submission.reject(errors, this.templates.problems(form.addition(region)));
		offer(region, form, model);
		return PAGE + " :: entries";
	}

	@PostMapping
	@Needs("AddSmsTemplate")
	Object add(@PathVariable Region region, @ModelAttribute(FORM) TemplateForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Submission.reject(errors, this.templates.problems(form.addition(region)));
		if (Submission.succeeds(errors, () -> this.actions.add(form.addition(region)))) {
			Flash.success(redirect, "template.submitted", form.templateName());
			return "redirect:" + this.reviews.place(region, TemplateController.FEATURE, model);
		}
		offer(region, form, model);
		return Views.refusedForm(PAGE);
	}

	@GetMapping("/{id}/edit")
	@Needs("ModifySmsTemplate")
	String edit(@PathVariable Region region, @PathVariable long id, Model model) {
		TemplateInfo template = this.actions.info(new DescribeTPLTemplateInfoRequest(id));
		TemplateForm form = TemplateForm.of(template);
		model.addAttribute("template", template);
		model.addAttribute(FORM, form);
		offer(region, form, model);
		return PAGE;
	}

	@PostMapping("/{id}")
	@Needs("ModifySmsTemplate")
	Object change(@PathVariable Region region, @PathVariable long id, @ModelAttribute(FORM) TemplateForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Submission.reject(errors, this.templates.problems(form.addition(region)));
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change(region, id)))) {
			Flash.success(redirect, "template.submitted", form.templateName());
			return "redirect:" + this.reviews.place(region, TemplateController.FEATURE, model);
		}
		model.addAttribute("template", this.actions.info(new DescribeTPLTemplateInfoRequest(id)));
		offer(region, form, model);
		return Views.refusedForm(PAGE);
	}

	private void offer(Region region, TemplateForm form, Model model) {
		this.reviews.place(region, TemplateController.FEATURE, model);
		List<String> signs = this.choices.signs(region);
		String sign = (form.previewSign() != null || signs.isEmpty()) ? form.previewSign() : signs.get(0);
		model.addAttribute("types", this.choices.types());
		model.addAttribute("signs", signs);
		model.addAttribute("shownSign", sign);
		model.addAttribute("preview", TemplatePreview.of(region, sign, form.templateContent()));
	}

}
