package io.smsconsole.web.console.trial;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.core.sending.trial.TrialActions;
import io.smsconsole.web.console.content.EffectiveContent;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes a trial of a group send that waits to be confirmed.
 */
@Controller
@RequestMapping(TrialPaths.ALL + "/new")
@Needs("CreateSendTrial")
class TrialFormController {

	private static final String PAGE = "console/trial/form";

	private static final String FORM = "form";

	private static final List<Choice> METRICS = List.of(Choice.key(0, "trial.metric.0"),
			Choice.key(1, "trial.metric.1"), Choice.key(2, "trial.metric.2"));

	private final TrialActions trials;

	private final TaskActions tasks;

	private final EffectiveContent content;

	TrialFormController(TrialActions trials, TaskActions tasks, EffectiveContent content) {
		this.trials = trials;
		this.tasks = tasks;
		this.content = content;
	}

	@GetMapping
	String show(@RequestParam String task, Model model) {
		model.addAttribute(FORM, TrialForm.EMPTY);
		prepare(task, model);
		return PAGE;
	}

	@PostMapping
	Object create(@RequestParam String task, @ModelAttribute(FORM) TrialForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		TaskSummary summary = prepare(task, model);
		String[] made = new String[1];
		if (Submission.succeeds(errors, () -> made[0] = this.trials.create(form.request(task)).trialId())) {
			Flash.success(redirect, "trial.made");
			return "redirect:" + TrialPaths.trial(summary.international(), made[0]);
		}
		return Views.refusedForm(PAGE);
	}

	private TaskSummary prepare(String task, Model model) {
		TaskSummary summary = this.tasks.summary(new TaskRequest(task));
		model.addAttribute("summary", summary);
		model.addAttribute("path", TrialPaths.region(summary.international()));
		model.addAttribute("metrics", METRICS);
		model.addAttribute("templates",
				this.content.templates(Region.of(summary.international()))
					.stream()
					.filter((template) -> template.templateId() != summary.templateId())
					.map((template) -> Choice.of(Long.toString(template.templateId()),
							template.templateName() + " · " + template.templateContent()))
					.toList());
		return summary;
	}

}
