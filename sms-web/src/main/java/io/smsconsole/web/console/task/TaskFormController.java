package io.smsconsole.web.console.task;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.CreateSendTaskResponse;
import io.smsconsole.core.sending.task.Tasks;
import io.smsconsole.web.form.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;

/**
 * Takes a new group send: the form, its parts that follow what is chosen, and its
 * creation, after which the report is shown.
 */
@Controller
@RequestMapping(TaskPaths.LIST)
class TaskFormController {

	private static final String VIEW = "console/task/form";

	private static final String FRAGMENT = VIEW + " :: entries";

	private static final String LIST = "RecipientListId";

	private final Tasks tasks;

	private final TaskActions actions;

	private final TaskFormPage page;

	private final TaskFormStart start;

	private final TaskFormReader reader;

	private final TaskRecipients recipients;

	TaskFormController(Tasks tasks, TaskActions actions, TaskFormPage page, TaskFormStart start, TaskFormReader reader,
			TaskRecipients recipients) {
		this.tasks = tasks;
		this.actions = actions;
		this.page = page;
		this.start = start;
		this.reader = reader;
		this.recipients = recipients;
	}

	@GetMapping("/new")
	String form(@PathVariable Region region, @RequestParam(required = false) String from,
			@ModelAttribute(TaskFormPage.FORM) TaskForm form, Model model, HttpServletRequest request) {
		this.start.fill(region, form, from, request);
		this.page.fill(model, region, form);
		return VIEW;
	}

	/**
	 * The form after something was chosen on which other parts depend.
	 */
	@PostMapping("/draft")
	String draft(@PathVariable Region region, @ModelAttribute(TaskFormPage.FORM) TaskForm form, BindingResult errors,
			Model model) {
		this.recipients.find(form).ifPresent((list) -> this.recipients.check(list, form, errors));
		this.page.fill(model, region, form);
		return FRAGMENT;
	}

	/**
	 * The form with all that is wrong, of which the page takes what it asked for.
	 */
	@PostMapping("/check")
	String check(@PathVariable Region region, @ModelAttribute(TaskFormPage.FORM) TaskForm form, BindingResult errors,
			Model model) {
		reject(this.reader.read(region, form, errors), errors, false);
		this.page.fill(model, region, form);
		return FRAGMENT;
	}

	/**
	 * Hands a file in as soon as it is chosen.
	 */
	@PostMapping("/recipients")
	String upload(@PathVariable Region region, @ModelAttribute(TaskFormPage.FORM) TaskForm form, BindingResult errors,
			Model model) {
		this.recipients.upload(region, form, this.page.wantedVariables(region, form), errors);
		this.page.fill(model, region, form);
		return FRAGMENT;
	}

	/**
	 * Of a form that is too large nothing can be read, so only the error is shown.
	 */
	@ExceptionHandler(MultipartException.class)
	String tooLarge(HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		response.setHeader("HX-Retarget", "#recipient-list-id-error");
		response.setHeader("HX-Reselect", "#recipient-list-id-error");
		return "console/task/recipients :: tooLarge";
	}

	@PostMapping
	String create(@PathVariable Region region, @ModelAttribute(TaskFormPage.FORM) TaskForm form, BindingResult errors,
			Model model, HttpServletResponse response) {
		CreateSendTaskResponse[] created = new CreateSendTaskResponse[1];
		if (complete(region, form, errors) && Submission.succeeds(errors,
				() -> created[0] = this.actions.create(this.reader.read(region, form, errors)))) {
			return "redirect:" + TaskPaths.task(region, created[0].taskId());
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		this.page.fill(model, region, form);
		return VIEW;
	}

	/**
	 * Numbers are only handed in once the rest is right, so that no list is left over.
	 */
	private boolean complete(Region region, TaskForm form, BindingResult errors) {
		boolean pending = this.recipients.pending(form);
		reject(this.reader.read(region, form, errors), errors, pending);
		if (pending && !errors.hasErrors()) {
			this.recipients.upload(region, form, this.page.wantedVariables(region, form), errors);
		}
		return !errors.hasErrors();
	}

	private void reject(CreateSendTaskRequest request, BindingResult errors, boolean listPending) {
		Submission.reject(errors,
				this.tasks.problems(request)
					.stream()
					.filter((problem) -> !listPending || !LIST.equals(problem.parameter()))
					.toList());
	}

}
