package io.smsconsole.web.console.customer;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smsconsole.core.audience.intake.AddCustomersResponse;
import io.smsconsole.core.audience.intake.EnterCustomersRequest;
import io.smsconsole.core.audience.intake.IntakeActions;
import io.smsconsole.core.audience.intake.IntakeProblem;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes customers that somebody types.
 */
@Controller
@RequestMapping(CustomerController.PATH + "/new")
@Needs("EnterCustomers")
class EntryController {

	private static final String PAGE = "console/customer/entry";

	private final IntakeActions actions;

	private final IntakeFormPage page;

	EntryController(IntakeActions actions, IntakeFormPage page) {
		this.actions = actions;
		this.page = page;
	}

	@GetMapping
	String blank(@RequestParam(required = false) Long group, Model model) {
		model.addAttribute(IntakeFormPage.FORM, this.page.blank(group));
		this.page.fill(model);
		return PAGE;
	}

	/**
	 * What is right comes in; what is wrong stays in the form, and each line says why.
	 */
	@PostMapping
	Object enter(@ModelAttribute(IntakeFormPage.FORM) IntakeForm entered, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		IntakeForm form = StringUtils.hasText(entered.phoneNumbers()) ? this.page.grouped(entered, errors) : entered;
		AtomicReference<AddCustomersResponse> answer = new AtomicReference<>();
		boolean done = Submission.succeeds(errors,
				() -> answer.set(this.actions.enter(new EnterCustomersRequest(form.international(), form.phoneNumbers(),
						form.customerGroupId(), form.tags()))));
		AddCustomersResponse taken = answer.get();
		if (done && taken.invalid() == 0) {
			Flash.success(redirect, "customer.entered", taken.added(), taken.duplicate());
			return "redirect:" + CustomerController.PATH;
		}
		this.page.fill(model);
		if (done) {
			model.addAttribute("taken", taken);
			model.addAttribute("problems", taken.problemSet());
			model.addAttribute(IntakeFormPage.FORM, form.withLines(left(form.phoneNumbers(), taken.problemSet())));
		}
		else {
			model.addAttribute(IntakeFormPage.FORM, form);
		}
		return Views.refusedForm(PAGE);
	}

	private static String left(String lines, List<IntakeProblem> problems) {
		Set<Integer> wrong = problems.stream().map(IntakeProblem::row).collect(Collectors.toSet());
		List<String> all = lines.lines().toList();
		return IntStream.range(0, all.size())
			.filter((i) -> wrong.contains(i + 1))
			.mapToObj(all::get)
			.collect(Collectors.joining("\n"));
	}

}
