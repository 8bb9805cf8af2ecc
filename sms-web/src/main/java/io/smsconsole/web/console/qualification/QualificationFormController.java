package io.smsconsole.web.console.qualification;

import java.util.List;

import io.smsconsole.core.catalog.qualification.ModifySmsQualificationRequest;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.qualification.QualificationInfo;
import io.smsconsole.core.catalog.qualification.QualificationStatus;
import io.smsconsole.core.catalog.qualification.Qualifications;
import io.smsconsole.core.wire.upstream.UpstreamProperties;
import io.smsconsole.web.form.Choice;
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
 * Takes what is entered about a company.
 */
@Controller
@RequestMapping(QualificationController.PATH)
class QualificationFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/qualification/form";

	private final QualificationActions actions;

	private final Qualifications qualifications;

	private final QualificationFinder finder;

	private final UpstreamProperties upstream;

	QualificationFormController(QualificationActions actions, Qualifications qualifications, QualificationFinder finder,
			UpstreamProperties upstream) {
		this.actions = actions;
		this.qualifications = qualifications;
		this.finder = finder;
		this.upstream = upstream;
	}

	@ModelAttribute("purposes")
	List<Choice> purposes() {
		return QualificationController.PURPOSES;
	}

	@GetMapping("/new")
	@Needs("AddSmsQualification")
	String blank(@RequestParam(defaultValue = "false") boolean sample, Model model) {
		boolean trial = this.upstream.takesAnyQualification();
		model.addAttribute(FORM, (sample && trial) ? QualificationForm.SAMPLE : QualificationForm.EMPTY);
		model.addAttribute("trial", trial);
		return PAGE;
	}

	@PostMapping("/check")
	@Needs("AddSmsQualification")
	String check(@ModelAttribute(FORM) QualificationForm form, BindingResult errors) {
		Submission.reject(errors, form.problems());
		Submission.reject(errors, this.qualifications.problems(form.addition()));
		return PAGE + " :: entries";
	}

	@PostMapping
	@Needs("AddSmsQualification")
	Object add(@ModelAttribute(FORM) QualificationForm form, BindingResult errors, RedirectAttributes redirect) {
		Submission.reject(errors, form.problems());
		Submission.reject(errors, this.qualifications.problems(form.addition()));
		if (Submission.succeeds(errors, () -> this.actions.add(form.addition()))) {
			Flash.success(redirect, form.told(), form.qualificationName());
			return "redirect:" + QualificationController.PATH;
		}
		return Views.refusedForm(PAGE);
	}

	@GetMapping("/{id}/edit")
	@Needs("ModifySmsQualification")
	String edit(@PathVariable long id, Model model) {
		QualificationInfo info = this.finder.find(id);
		describe(info, model);
		model.addAttribute(FORM, QualificationForm.of(info));
		return PAGE;
	}

	@PostMapping("/{id}/check")
	@Needs("ModifySmsQualification")
	String check(@PathVariable long id, @ModelAttribute(FORM) QualificationForm form, BindingResult errors,
			Model model) {
		QualificationInfo info = this.finder.find(id);
		describe(info, model);
		Submission.reject(errors, form.problems());
		Submission.reject(errors, this.qualifications.problems(change(form, info)));
		return PAGE + " :: entries";
	}

	@PostMapping("/{id}")
	@Needs("ModifySmsQualification")
	Object change(@PathVariable long id, @ModelAttribute(FORM) QualificationForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		QualificationInfo info = this.finder.find(id);
		describe(info, model);
		Submission.reject(errors, form.problems());
		Submission.reject(errors, this.qualifications.problems(change(form, info)));
		if (Submission.succeeds(errors, () -> this.actions.modify(change(form, info)))) {
			Flash.success(redirect, form.told(), form.qualificationName());
			return "redirect:" + QualificationController.PATH;
		}
		return Views.refusedForm(PAGE);
	}

	// Once approved, the company's name and whose it is stay what they are; until then
	// the company is named by what is entered.
	private static ModifySmsQualificationRequest change(QualificationForm form, QualificationInfo info) {
		return form.change(info.qualificationId(), approved(info) ? info.companyName() : null);
	}

	private static void describe(QualificationInfo info, Model model) {
		model.addAttribute("qualification", info);
		model.addAttribute("approved", approved(info));
	}

	private static boolean approved(QualificationInfo info) {
		return QualificationStatus.of(info.statusCode()).usable();
	}

}
